import type { Network } from '../types.ts'
import { schemes } from './membership-types.ts'
import { at, person, type SeededNetwork } from './network.ts'
import { northernNetworks } from './north.ts'
import { southernNetworks } from './south.ts'

/** The thirteen networks; together they cover the 44 districts once. */
export const networks: readonly SeededNetwork[] = [...southernNetworks, ...northernNetworks]

/** The alliance that publishes one atlas for all of them. */
export const alliance: Network = {
	slug: 'verbund',
	kind: 'alliance',
	name: 'Verbund der IT-Netzwerke in Baden-Württemberg',
	legalForm: 'e. V.',
	districts: networks.flatMap((one) => one.districts),
	region: { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
	brand: '#0d5f5b',
	founded: 2019,
	mission: {
		de: 'Dreizehn unabhängige Netzwerke veröffentlichen hier gemeinsam, wer im Land was kann. Jedes bleibt Herr im eigenen Haus; gemeinsam beantworten wir Fragen, die für eine Region allein zu groß sind.',
		en: 'Thirteen independent networks publish here together who in the state can do what. Each remains master of its own house; together we answer the questions that are too big for one region.',
	},
	imprint: {
		address: at('Uferweg am Kanzleigarten 1', '70173', 'Stuttgart', 'DE111'),
		mail: 'post@verbund-it-netzwerke.example',
		phone: '0171 3920000',
		register: 'Vereinsregister 724001, Amtsgericht Stuttgart',
		represented: 'Dr. Nesrin Haller',
		website: 'verbund-it-netzwerke.example',
	},
	membershipTypes: schemes.byRole,
	statute: [],
	office: [
		person('frau', 'Dr. Nesrin Haller', 'haller@verbund-it-netzwerke.example', '0171 3920001'),
		person('herr', 'Leander Wöhrle', 'woehrle@verbund-it-netzwerke.example'),
	],
	board: [
		person('herr', 'Rolf Trautwein', 'trautwein@kurpfalz-code.example'),
		person('frau', 'Dr. Henrike Stumpp', 'stumpp@leisedaten.example'),
	],
	admin: person('herr', 'Leander Wöhrle', 'woehrle@verbund-it-netzwerke.example'),
}
