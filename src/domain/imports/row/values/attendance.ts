import { fold } from '#platform/search-text.ts'
import { readFlag } from './flag.ts'

/** Whether the status of a participant says that they were not there: called off, did not come, only asked or waiting. */
export const wasAbsent = (status: string): boolean =>
	(status !== '' && readFlag(status) === false) ||
	/\b(cancel\w*|no show\w*|not attended|did not attend|absent|rejected|declined|expired|transferred|invited|pending|(on |wait\w* )?waitlist|awaiting\w*|abgesagt|abgemeldet|storniert|nicht\b.*|entschuldigt|unentschuldigt|fehlte|gefehlt|abwesend|abgelehnt|eingeladen|warteliste|ausstehend)\b/.test(
		fold(status),
	)

/** Whether a word says of a participant only that they were there. */
export const goesWithoutSaying = (text: string): boolean =>
	readFlag(text) === true ||
	/^(attended|attendee|attendees|participant|present|teilgenommen|teilnahme|teilnehmer\w*|teilnehmend\w*|anwesend|da)$/.test(
		fold(text),
	)
