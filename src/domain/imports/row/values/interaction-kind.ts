import { fold } from '#platform/search-text.ts'
import { interactionKinds, type InteractionKind } from '../../../relations/relations.schema.ts'

const events =
	/\b(veranstaltung\w*|event|events|seminar\w*|webinar\w*|workshop\w*|stammtisch\w*|netzwerktreffen|netzwerkabend\w*|mitgliederversammlung\w*|tagung\w*|konferenz\w*|kongress\w*|conference|congress|messe\w*|vortrag\w*|schulung\w*|training|fruhstuck)\b/
/** Who is asked or signs up is not there yet. */
const before =
	/\b(registration|sign up|signup|anmeldung\w*|abmeldung\w*|einladung\w*|eingeladen|invitation\w*|invited)\b/

const words: readonly (readonly [RegExp, InteractionKind])[] = [
	[/\b(call|calls|phone\w*|telefon\w*|anruf\w*|telephone|ruckruf)\b/, 'call'],
	[/\b(visit|visits|besuch\w*|firmenbesuch|vor ort\w*|site visit)\b/, 'visit'],
	[/\b(mail|mails|email|emails|e mail|letter|brief\w*|anschreiben|post|sms)\b/, 'mail'],
	[/\b(meeting|meetings|treffen|besprechung\w*|gesprach\w*|termin\w*|sitzung\w*|interview|conversation)\b/, 'meeting'],
	[/\b(note|notes|notiz\w*|vermerk\w*)\b/, 'note'],
]

/** The kind of contact that an activity of another system is, or null for what is none: sign-ups, changes of a status, payments. */
export function readInteractionKind(text: string): InteractionKind | null {
	const key = fold(text)
	if (/\b(bulk|massenmail\w*|serien\w*|newsletter\w*|rundschreiben)\b/.test(key)) return null
	if (events.test(key) && !before.test(key)) return 'event'
	return interactionKinds.find((kind) => kind === key) ?? words.find(([pattern]) => pattern.test(key))?.[1] ?? null
}

/** Whether a word for the state of an activity says that it is still to be done. */
export const isPlanned = (status: string): boolean =>
	/\b(scheduled|planned|geplant|vorgesehen|offen|open|pending|ausstehend|available)\b/.test(fold(status))

/** Whether a word for the state of an activity says that it never came to pass: called off, nobody there, still to come. */
export const isNoContact = (status: string): boolean =>
	/\b(cancel\w*|abgesagt|storniert|entfallen|scheduled|geplant|offen|unreachable|nicht erreicht|left message|no show|not required|draft|entwurf|available)\b/.test(
		fold(status),
	)

/** Whether it says only what goes without saying. */
export const isDone = (status: string): boolean => /^(completed|done|erledigt|abgeschlossen)$/.test(fold(status))
