import { dayOf, ordinalOf } from './days.ts'
import type { Day, DemoAccount } from './types.ts'

const both = (de: string, en: string) => ({ de, en })

/**
 * The people whose sign-in links the demonstration offers. A visitor needs no account and is therefore not among them.
 * Role grants start some years before `today`.
 */
export const demonstrationPeople = (today: Day): readonly DemoAccount[] => {
	const yearsAgo = (years: number): Day => dayOf(ordinalOf(today) - Math.round(years * 365.25))
	return [
		{
			key: 'member',
			given: 'Selin',
			family: 'Aydemir',
			mail: 'aydemir@karofaden.example',
			purpose: both(
				'Kontakt eines Mitglieds: hält das eigene Profil aktuell',
				'Contact of a member: keeps her own profile true',
			),
			grants: [],
			contactOf: ['Karo & Faden Datenwerk eG'],
		},
		{
			key: 'office',
			given: 'Katrin',
			family: 'Sailer',
			mail: 'sailer@albtrauf-digital.example',
			purpose: both('Geschäftsstelle von Albtrauf Digital', 'Office of Albtrauf Digital'),
			grants: [{ role: 'office', network: 'albtrauf-digital', from: yearsAgo(6) }],
			contactOf: [],
		},
		{
			key: 'board',
			title: 'Dr.',
			given: 'Henrike',
			family: 'Stumpp',
			mail: 'stumpp@leisedaten.example',
			purpose: both('Vorstand von Albtrauf Digital', 'Board of Albtrauf Digital'),
			grants: [{ role: 'board', network: 'albtrauf-digital', from: yearsAgo(3) }],
			contactOf: ['Forschungszentrum Leise Daten'],
		},
		{
			key: 'admin',
			given: 'Ruben',
			family: 'Amrein',
			mail: 'amrein@seekreis-it.example',
			purpose: both(
				'Verwaltet Konten und Einstellungen von Seekreis IT',
				'Manages accounts and settings of Seekreis IT',
			),
			grants: [{ role: 'admin', network: 'seekreis-it', from: yearsAgo(2) }],
			contactOf: [],
		},
		{
			key: 'coordinator',
			title: 'Dr.',
			given: 'Nesrin',
			family: 'Haller',
			mail: 'haller@verbund-it-netzwerke.example',
			purpose: both('Koordiniert den Verbund der dreizehn Netzwerke', 'Coordinates the alliance of thirteen networks'),
			grants: [{ role: 'coordinator', network: 'verbund', from: yearsAgo(4) }],
			contactOf: [],
		},
		{
			key: 'operator',
			given: 'Jonas',
			family: 'Ebinger',
			mail: 'ebinger@verbund-it-netzwerke.example',
			purpose: both('Betreibt die Installation', 'Runs the installation'),
			grants: [{ role: 'operator', network: 'verbund', from: yearsAgo(2) }],
			contactOf: [],
		},
		{
			key: 'two-networks',
			given: 'Tilman',
			family: 'Röckle',
			mail: 'roeckle@donau-iller-daten.example',
			purpose: both(
				'Führt zwei Geschäftsstellen: Donau-Iller Daten und Ostalb Quellcode',
				'Runs two offices: Donau-Iller Daten and Ostalb Quellcode',
			),
			grants: [
				{ role: 'office', network: 'donau-iller-daten', from: yearsAgo(5) },
				{ role: 'office', network: 'ostalb-quellcode', from: yearsAgo(1) },
			],
			contactOf: [],
		},
		{
			key: 'member-of-two',
			given: 'Miriam',
			family: 'Ockert',
			mail: 'ockert@hohentwiel.example',
			purpose: both('Kontakt eines Mitglieds von zwei Netzwerken', 'Contact of a member of two networks'),
			grants: [],
			contactOf: ['Prüffeld Hohentwiel GmbH'],
		},
	]
}
