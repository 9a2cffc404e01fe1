/** The guides of docs/guide and their sections, by the names that stand in the texts (`<!-- section: name -->`) and in addresses. */

/** In the order in which they are listed. Names stay: pages link to them. */
export const guides = {
	office: [
		'list',
		'segments',
		'own-fields',
		'approval',
		'record',
		'memberships',
		'stale',
		'contacts',
		'tasks',
		'documents',
		'nothing-lost',
		'duplicates',
		'new',
	],
	joining: ['form', 'checking', 'deciding', 'colleagues'],
	settings: ['history', 'who-sees-what', 'settings', 'passkeys', 'leaving'],
	moving: ['moving-in', 'everything'],
	member: [
		'beginning',
		'tasks',
		'still-true',
		'facts',
		'claims',
		'entries',
		'completeness',
		'share',
		'documents',
		'people',
		'own-facts',
		'consents',
		'not-here',
	],
	atlas: ['searching', 'processes', 'offers', 'compare', 'news'],
} as const

export type GuideName = keyof typeof guides

/** A guide, or a section of one: `office#segments`. */
export type GuidePlace = { [Name in GuideName]: Name | `${Name}#${(typeof guides)[Name][number]}` }[GuideName]

export const guideNames = Object.keys(guides) as GuideName[]

export const isGuideName = (name: string): name is GuideName => Object.hasOwn(guides, name)
