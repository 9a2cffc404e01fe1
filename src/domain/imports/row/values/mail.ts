import { isMail } from '../../../parties/details/channel-key.ts'

/** The mail addresses of a cell; what should be one and is none stands in `wrong`. */
export function readMails(cell: string): { mails: string[]; wrong: string[] } {
	const mails: string[] = []
	const wrong: string[] = []
	for (const given of cell.split(/[;,|\n]+|\s+(?=[^\s<]+@)/)) {
		const part = given.trim()
		if (part === '') continue
		const mail = (/<([^<>]*)>/.exec(part)?.[1] ?? part)
			.replace(/^mailto:/i, '')
			.replace(/\.$/, '')
			.trim()
		if (isMail(mail)) mails.push(mail)
		else wrong.push(part)
	}
	return { mails, wrong }
}

const roles =
	/^(info|kontakt|contact|office|mail|post|zentrale|hello|hallo|service|support|vertrieb|sales|buero|büro|sekretariat|verwaltung|team|willkommen|anfrage|geschaeftsstelle|geschäftsstelle|poststelle|empfang|presse|hr|jobs|marketing|it|webmaster|admin)([._-].*)?$/i

/** A mailbox of an office rather than of a person, by its name: info@, kontakt@ … */
export const isRoleMailbox = (mail: string): boolean => roles.test(mail.slice(0, mail.indexOf('@')))
