/** What each guide is for, in a sentence. */
import { m } from '#generated/paraglide/messages.js'
import type { GuideName } from '../../../guide/guides.ts'

export const guideWords: Record<GuideName, () => string> = {
	office: m.help_office,
	joining: m.help_joining,
	settings: m.help_settings,
	moving: m.help_moving,
	member: m.help_member,
	atlas: m.help_atlas,
}
