/** The mails about claims that go stale that a network may word itself: to members, about claims or their profile, and its own of Mondays. */
import { editableMail } from '../../networks/mail-texts/mail-text.ts'
import { freshnessTexts, listed } from './mail-texts.ts'

const url = 'https://…'

editableMail({
	kind: 'stale-claims',
	standard: (locale) =>
		freshnessTexts[locale].reminder({ network: '{network}', organisation: '{organisation}', claims: '{claims}', url }),
	example: (locale) => ({
		network: 'Netzwerk Nordufer',
		organisation: 'Uferwerk GmbH',
		claims: listed(
			locale === 'de' ? ['Softwarearchitektur', 'Datenschutz'] : ['Software architecture', 'Data protection'],
		),
	}),
})

editableMail({
	kind: 'unconfirmed-profile',
	standard: (locale) => freshnessTexts[locale].profile({ network: '{network}', organisation: '{organisation}', url }),
	example: () => ({ network: 'Netzwerk Nordufer', organisation: 'Uferwerk GmbH' }),
})

editableMail({
	kind: 'stale-list',
	standard: (locale) => freshnessTexts[locale].list({ network: '{network}', members: '{members}', url }),
	example: () => ({ network: 'Netzwerk Nordufer', members: '12' }),
})
