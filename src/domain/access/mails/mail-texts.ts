/** The mails of accounts in words, German and English side by side. */
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'
import type { NetworkRole } from '../access.schema.ts'

export type NoticeName = 'password-changed' | 'mail-changed' | 'two-factor-off' | 'account-deleted'

export type InvitationFacts = {
	network: string
	role: NetworkRole | null
	/** The name of a role of the network's own, in the language of the mail. */
	roleName?: string | null
	author: string | null
	url: string
	until: Date
}

const places = {
	de: {
		office: 'in der Geschäftsstelle',
		board: 'im Vorstand',
		admin: 'in der Verwaltung',
		coordinator: 'in der Koordination',
	},
	en: { office: 'in the office', board: 'on the board', admin: 'in administration', coordinator: 'in coordination' },
} as const

/** Where one works in a role, as a sentence says it. */
export function placeOf(role: NetworkRole, name: string | null | undefined, locale: Locale): string {
	if (role in places[locale]) return places[locale][role as keyof (typeof places)['de']]
	return locale === 'de' ? `in der Rolle „${name ?? role}“` : `in the role “${name ?? role}”`
}

type Texts = {
	signIn(given: { name: string; url: string; minutes: number }): Letter
	reset(given: { name: string; url: string; minutes: number }): Letter
	confirm(given: { name: string; mail: string; url: string }): Letter
	addressInUse(given: { name: string }): Letter
	invitation(given: InvitationFacts): Letter
	notice(what: NoticeName): Letter
}

/** A day as a mail says it. */
export const day = (at: Date, locale: Locale) =>
	new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'Europe/Berlin',
	}).format(at)

const german: Texts = {
	signIn: ({ name, url, minutes }) => ({
		subject: 'Ihr Anmelde-Link',
		greeting: `Guten Tag ${name},`,
		paragraphs: [
			'mit diesem Link melden Sie sich bei Flechtwerk an, ohne Kennwort.',
			`Er gilt einmal und ${minutes} Minuten lang.`,
		],
		action: { label: 'Anmelden', url },
		closing:
			'Sie haben keinen Link angefordert? Dann hat jemand Ihre Adresse eingetippt. Ohne diese Mail kommt niemand in Ihr Konto; Sie müssen nichts tun.',
	}),
	reset: ({ name, url, minutes }) => ({
		subject: 'Neues Kennwort',
		greeting: `Guten Tag ${name},`,
		paragraphs: [
			'mit diesem Link vergeben Sie ein neues Kennwort. Bis dahin gilt das alte.',
			`Der Link gilt einmal und ${minutes} Minuten lang.`,
		],
		action: { label: 'Neues Kennwort vergeben', url },
		closing: 'Sie haben kein neues Kennwort angefordert? Dann löschen Sie diese Mail. Ihr Kennwort bleibt, wie es ist.',
	}),
	confirm: ({ name, mail, url }) => ({
		subject: 'Bitte bestätigen Sie Ihre Adresse',
		greeting: `Guten Tag ${name},`,
		paragraphs: [
			`mit diesem Link bestätigen Sie, dass die Adresse ${mail} Ihnen gehört. Danach melden Sie sich mit ihr an.`,
			'Der Link gilt einmal und einen Tag lang.',
		],
		action: { label: 'Adresse bestätigen', url },
		closing: 'Sie haben diese Adresse nirgends angegeben? Dann löschen Sie diese Mail. Es ändert sich nichts.',
	}),
	addressInUse: ({ name }) => ({
		subject: 'Ihre Adresse wurde noch einmal angegeben',
		greeting: `Guten Tag ${name},`,
		paragraphs: [
			'jemand wollte Ihre Adresse einem anderen Konto geben. Das geht nicht: Sie gehört zu Ihrem Konto, und dabei bleibt es.',
		],
		closing: 'Haben Sie selbst zwei Konten? Melden Sie sich mit dieser Adresse in dem Konto an, zu dem sie gehört.',
	}),
	invitation: ({ network, role, roleName, author, url, until }) => ({
		subject: `Einladung: ${network}`,
		greeting: 'Guten Tag,',
		paragraphs: [
			`${author ? `${author} lädt Sie ein` : 'Sie sind eingeladen'}, bei ${network} mitzuarbeiten${role ? `: ${placeOf(role, roleName, 'de')}` : ' und Ihre Angaben selbst zu pflegen'}.`,
			`Der Link gilt bis ${day(until, 'de')}. Ein Konto legen Sie dabei an, falls Sie noch keines haben.`,
		],
		action: { label: 'Einladung ansehen', url },
		closing: 'Sie kennen dieses Netzwerk nicht? Dann löschen Sie diese Mail. Ohne Ihr Zutun entsteht kein Konto.',
	}),
	notice: (what) => ({
		subject: {
			'password-changed': 'Ihr Kennwort wurde geändert',
			'mail-changed': 'Ihre Mailadresse wurde geändert',
			'two-factor-off': 'Der zweite Faktor ist ausgeschaltet',
			'account-deleted': 'Ihr Konto ist gelöscht',
		}[what],
		greeting: 'Guten Tag,',
		paragraphs: [
			{
				'password-changed':
					'das Kennwort Ihres Kontos bei Flechtwerk wurde geändert. Alle anderen Geräte sind abgemeldet.',
				'mail-changed':
					'Ihr Konto bei Flechtwerk hat eine neue Mailadresse. Mit dieser hier melden Sie sich nicht mehr an.',
				'two-factor-off': 'für Ihr Konto bei Flechtwerk wird bei der Anmeldung kein zweiter Faktor mehr verlangt.',
				'account-deleted':
					'Ihr Konto bei Flechtwerk ist gelöscht, mit Kennwort und allen Anmeldungen. Was Netzwerke über Sie führen, bleibt dort; Auskunft gibt deren Geschäftsstelle.',
			}[what],
		],
		closing: 'Waren Sie das nicht? Dann wenden Sie sich bitte gleich an die Geschäftsstelle Ihres Netzwerks.',
	}),
}

const english: Texts = {
	signIn: ({ name, url, minutes }) => ({
		subject: 'Your sign-in link',
		greeting: `Hello ${name},`,
		paragraphs: ['this link signs you in to Flechtwerk without a password.', `It works once, for ${minutes} minutes.`],
		action: { label: 'Sign in', url },
		closing:
			'You did not ask for a link? Then somebody typed your address. Nobody gets into your account without this mail; there is nothing to do.',
	}),
	reset: ({ name, url, minutes }) => ({
		subject: 'New password',
		greeting: `Hello ${name},`,
		paragraphs: [
			'this link lets you set a new password. Until then the old one stays valid.',
			`The link works once, for ${minutes} minutes.`,
		],
		action: { label: 'Set a new password', url },
		closing: 'You did not ask for a new password? Then delete this mail. Your password stays as it is.',
	}),
	confirm: ({ name, mail, url }) => ({
		subject: 'Please confirm your address',
		greeting: `Hello ${name},`,
		paragraphs: [
			`this link confirms that the address ${mail} is yours. From then on you sign in with it.`,
			'The link works once, for one day.',
		],
		action: { label: 'Confirm address', url },
		closing: 'You did not enter this address anywhere? Then delete this mail. Nothing changes.',
	}),
	addressInUse: ({ name }) => ({
		subject: 'Your address was entered a second time',
		greeting: `Hello ${name},`,
		paragraphs: [
			'somebody wanted to give your address to another account. That is not possible: it belongs to your account, and stays there.',
		],
		closing: 'Do you have two accounts yourself? Use this address to sign in to the account it belongs to.',
	}),
	invitation: ({ network, role, roleName, author, url, until }) => ({
		subject: `Invitation: ${network}`,
		greeting: 'Hello,',
		paragraphs: [
			`${author ? `${author} invites you` : 'You are invited'} to take part in ${network}${role ? `: ${placeOf(role, roleName, 'en')}` : ' and to keep your own details up to date'}.`,
			`The link works until ${day(until, 'en')}. If you have no account yet, you make one on the way.`,
		],
		action: { label: 'See invitation', url },
		closing: 'You do not know this network? Then delete this mail. No account is made unless you make it.',
	}),
	notice: (what) => ({
		subject: {
			'password-changed': 'Your password was changed',
			'mail-changed': 'Your mail address was changed',
			'two-factor-off': 'The second factor is switched off',
			'account-deleted': 'Your account has been deleted',
		}[what],
		greeting: 'Hello,',
		paragraphs: [
			{
				'password-changed': 'the password of your Flechtwerk account was changed. All other devices are signed out.',
				'mail-changed': 'your Flechtwerk account has a new mail address. This one no longer signs you in.',
				'two-factor-off': 'your Flechtwerk account no longer asks for a second factor when you sign in.',
				'account-deleted':
					'your Flechtwerk account has been deleted, with its password and all sessions. What networks keep about you stays there; their offices tell you what it is.',
			}[what],
		],
		closing: 'This was not you? Then please contact the office of your network at once.',
	}),
}

export const texts: Record<Locale, Texts> = { de: german, en: english }
