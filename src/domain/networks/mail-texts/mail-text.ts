/** Mails that a network may word itself: which there are, what may stand in them, and how values get into them. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Locale } from '#platform/localized.ts'

/** A text as an office writes it: paragraphs with empty lines between them, the greeting first. */
export type MailText = { subject: string; body: string; closing: string }

export type EditableMail = {
	/** Such as `invitation`; its words are at `mails_kind_invitation`. */
	kind: string
	/** The standard letter, with `{network}` and the like in place of values. */
	standard(locale: Locale): Letter
	/** All placeholders there are, with values to try them. */
	example(locale: Locale): Readonly<Record<string, string>>
}

const known = new Map<string, EditableMail>()

/** Makes a mail editable; called where it is written. */
export function editableMail(mail: EditableMail): EditableMail {
	known.set(mail.kind, mail)
	return mail
}

/** All mails that a network may word itself. */
export const editableMails = (): EditableMail[] => [...known.values()]

/** The standard text of a mail as an office would have written it. */
export function standardText({ standard }: EditableMail, locale: Locale): MailText {
	const { subject, greeting, paragraphs, closing } = standard(locale)
	return { subject, body: [greeting, ...paragraphs].join('\n\n'), closing }
}

const placeholder = /\{([^{}]*)\}/g

/** Names in braces that stand for nothing, and braces that are not closed. */
export function unknownPlaceholders(text: MailText, allowed: readonly string[]): string[] {
	const whole = [text.subject, text.body, text.closing].join('\n')
	const named = [...whole.matchAll(placeholder)].map(([, name]) => name!)
	const stray = whole.replaceAll(placeholder, '').match(/[{}]/g) ?? []
	return [...new Set([...named.filter((name) => !allowed.includes(name)), ...stray])]
}

/** The letter with its values. A paragraph that names something without a value is left out. */
export function filledLetter(
	text: MailText,
	values: Readonly<Record<string, string | null>>,
	action: Letter['action'],
): Letter {
	const fill = (part: string) => part.replaceAll(placeholder, (_, name: string) => values[name] ?? '')
	const missing = (part: string) => [...part.matchAll(placeholder)].some(([, name]) => !values[name!])
	const [greeting = '', ...paragraphs] = text.body
		.replaceAll('\r\n', '\n')
		.split(/\n\s*\n/)
		.filter((part) => part.trim() !== '' && !missing(part))
		// A value may itself have several paragraphs.
		.flatMap((part) => fill(part.trim()).split(/\n\s*\n/))
	return {
		subject: fill(text.subject).replaceAll(/\s+/g, ' ').trim(),
		greeting,
		paragraphs,
		...(action ? { action } : {}),
		closing: fill(text.closing),
	}
}
