/** The mails that a network may word itself: loads them all, and says what each is. */
import '#domain/access/mails/editable-mails.ts'
import '#domain/joining/editable-mails.ts'
import '#domain/competences/confirmations/editable-mails.ts'
import '#domain/competences/freshness/editable-mails.ts'
import '#domain/alerts/editable-mails.ts'
import '#domain/parties/proposals/editable-mails.ts'
import '#domain/relations/tasks/editable-mails.ts'
import { editableMails, type EditableMail } from '#domain/networks/mail-texts/mail-text.ts'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'

export const mailWords: Record<string, () => string> = {
	invitation: m.settings_mail_invitation,
	'sign-in-link': m.settings_mail_sign_in_link,
	'application-confirm': m.settings_mail_application_confirm,
	'application-approved': m.settings_mail_application_approved,
	'application-declined': m.settings_mail_application_declined,
	'application-waits': m.settings_mail_application_waits,
	'application-decide': m.settings_mail_application_decide,
	'task-given': m.settings_mail_task_given,
	'proposal-accepted': m.settings_mail_proposal_accepted,
	'proposal-declined': m.settings_mail_proposal_declined,
	'confirm-claim': m.settings_mail_confirm_claim,
	'stale-claims': m.settings_mail_stale_claims,
	'unconfirmed-profile': m.settings_mail_unconfirmed_profile,
	'stale-list': m.settings_mail_stale_list,
	'alert-confirm': m.settings_mail_alert_confirm,
	'alert-already': m.settings_mail_alert_already,
	'alert-news': m.settings_mail_alert_news,
}

/** All of them, in the order of their words. */
export const allMails = (): { kind: string; title: string }[] =>
	editableMails().map(({ kind }) => ({ kind, title: mailWords[kind]?.() ?? kind }))

/** @throws Refusal `networks.mail-not-found` */
export function mailOf(kind: string): EditableMail {
	const mail = editableMails().find((one) => one.kind === kind)
	if (!mail) throw new Refusal('not-found', 'networks.mail-not-found')
	return mail
}
