/** The one form of our mails: greeting, paragraphs, at most one button, and what it is about. Text and HTML say the same. */
import type { Mail } from '../mail.ts'
import type { Locale } from '../localized.ts'

export type Letter = {
	subject: string
	greeting: string
	paragraphs: readonly string[]
	action?: { label: string; url: string }
	/** Why this mail came and what to do if it should not have. */
	closing: string
}

/** Writes a letter to an address. Nothing in it is taken as HTML. */
export function writeLetter(to: string, locale: Locale, letter: Letter): Mail {
	return { to, subject: letter.subject, text: asText(letter), html: asHtml(locale, letter) }
}

function asText({ greeting, paragraphs, action, closing }: Letter): string {
	return [greeting, ...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), `-- \n${closing}`, ''].join(
		'\n\n',
	)
}

function asHtml(locale: Locale, { subject, greeting, paragraphs, action, closing }: Letter): string {
	const style =
		'font:16px/1.5 system-ui,sans-serif;color:#20211f;background:#ffffff;max-width:36rem;margin:0 auto;padding:1.5rem'
	const button =
		'display:inline-block;padding:.6rem 1.1rem;border-radius:4px;background:#0d5f5b;color:#ffffff;text-decoration:none'
	const body = [
		...[greeting, ...paragraphs].map((text) => `<p>${escaped(text)}</p>`),
		...(action
			? [
					`<p><a href="${escaped(action.url)}" style="${button}">${escaped(action.label)}</a></p>`,
					`<p style="font-size:13px">${escaped(action.url)}</p>`,
				]
			: []),
		`<p style="font-size:13px;color:#5c5e58">${escaped(closing)}</p>`,
	]
	return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="${style}">${body.join('\n')}</body></html>\n`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
