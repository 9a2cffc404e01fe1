/** What the API answers. */
import { z } from 'zod'
import { claimBases } from '../../competences/claim.schema.ts'
import { fieldTypes } from '../../fields/field.schema.ts'
import { entryKinds } from '../../profiles/profile-entry.schema.ts'
import { organisationKinds, sizeClasses } from '../../parties/party.schema.ts'

const Localized = z.object({ de: z.string().optional(), en: z.string().optional() })
const CompetenceRef = z.object({ uri: z.string(), slug: z.string(), labels: Localized })
const Claim = z.object({
	competence: CompetenceRef,
	level: z.number().int().min(1).max(3).meta({ description: '1 basic, 2 advanced, 3 expert' }),
	basis: z
		.enum(claimBases)
		.meta({ description: 'What it rests on today; a certificate that has run out counts as none.' }),
	evidence: Localized,
	confirmedOn: z.iso.date().nullable(),
	confirmedBy: z.string().nullable(),
	freshUntil: z.iso.date().nullable(),
})
const Reason = Claim.extend({
	relation: z.enum(['same', 'narrower', 'word', 'other']).meta({ description: 'How the claim meets the question.' }),
})
const NetworkRef = z.object({ slug: z.string(), name: z.string() })
const Counted = z.object({
	value: z.string(),
	label: z.union([z.string(), Localized]).optional(),
	count: z.number().int(),
})

export const FoundOrganisation = z.object({
	slug: z.string(),
	name: z.string(),
	url: z.string(),
	score: z.number().nullable(),
	kind: z.enum(organisationKinds),
	size: z.enum(sizeClasses).nullable(),
	place: z.string().nullable(),
	district: z.string().nullable().meta({ description: 'NUTS-3 code' }),
	summary: Localized.nullable(),
	networks: z.array(NetworkRef),
	reasons: z.array(Reason),
})

export const OrganisationList = z.object({
	total: z.number().int(),
	exact: z.literal(true).meta({ description: 'The total is counted, not estimated.' }),
	exactFacets: z.literal(true).meta({ description: 'All facets are counted, not estimated.' }),
	relaxed: z.boolean().meta({ description: 'True when hits meet only some parts of the question.' }),
	nearest: z
		.boolean()
		.meta({ description: 'True when the question named no competence, and the one that comes nearest was asked for.' }),
	page: z.number().int(),
	items: z.array(FoundOrganisation),
	partly: z
		.array(FoundOrganisation)
		.meta({ description: 'Where few meet all parts of the question: others that meet some. In no count.' }),
	facets: z.object({
		network: z.array(Counted),
		district: z.array(Counted),
		field: z.array(Counted),
		kind: z.array(Counted),
		size: z.array(Counted),
	}),
})

const Field = z
	.object({
		key: z.string(),
		label: Localized,
		type: z.enum(fieldTypes),
		of: z
			.enum(['organisation', 'membership'])
			.meta({ description: 'Who says it: the organisation, or its membership of today.' }),
		value: z.union([
			z.string(),
			z.number(),
			z.array(z.object({ key: z.string(), label: Localized })),
			z.object({ name: z.string(), slug: z.string() }),
			z.object({ fileName: z.string(), url: z.string(), mediaType: z.string(), size: z.number().int() }),
		]),
	})
	.meta({ description: 'A field that the network has defined for itself.' })

const Entry = z
	.object({
		kind: z.enum(entryKinds),
		title: Localized,
		body: Localized,
		client: z.string().nullable(),
		year: z.number().int().nullable(),
		issuer: z.string().nullable(),
		startsOn: z.iso.date().nullable(),
		place: z.string().nullable(),
		district: z.string().nullable().meta({ description: 'NUTS-3 code' }),
		link: z.string().nullable(),
		mail: z.string().nullable(),
		postedOn: z.iso.date(),
		validUntil: z.iso.date().nullable(),
		competences: z.array(CompetenceRef),
	})
	.meta({ description: 'A reference, certificate, offer or announcement that stands today.' })
const Position = z.object({
	activeIn: z.array(z.string()),
	partnersIn: z.array(z.string()),
	valueChain: z.array(z.string()),
	region: z.array(z.string()).meta({ description: 'What `home` means: NUTS-3 codes of the network.' }),
})

export const OrganisationProfile = z.object({
	slug: z.string(),
	name: z.string(),
	url: z.string(),
	kind: z.enum(organisationKinds),
	legalForm: z.string().nullable(),
	size: z.enum(sizeClasses).nullable(),
	employees: z.number().int().nullable(),
	founded: z.number().int().nullable(),
	languages: z.array(z.string()).nullable(),
	summary: Localized.nullable(),
	description: Localized.nullable(),
	confirmedOn: z.iso.date().nullable(),
	logo: z.string().nullable().meta({ description: 'Address of a WebP file.' }),
	documents: z.array(
		z.object({
			title: z.string(),
			url: z.string(),
			mediaType: z.string(),
			size: z.number().int().meta({ description: 'Bytes' }),
		}),
	),
	fields: z.array(Field),
	entries: z.array(Entry),
	position: Position.nullable().meta({ description: 'Where it stands in its markets.' }),
	networks: z.array(NetworkRef.extend({ since: z.iso.date().nullable() })),
	addresses: z.array(
		z.object({
			street: z.string().nullable(),
			postBox: z.string().nullable(),
			postcode: z.string().nullable(),
			place: z.string().nullable(),
			country: z.string(),
			district: z.string().nullable(),
		}),
	),
	channels: z.array(z.object({ kind: z.string(), value: z.string() })),
	people: z.array(
		z.object({
			name: z.string(),
			functions: z.array(z.object({ kind: z.string(), title: z.string().nullable() })),
			channels: z.array(z.object({ kind: z.string(), value: z.string() })),
		}),
	),
	claims: z.array(
		Claim.extend({
			retired: z
				.object({ replacement: CompetenceRef.nullable() })
				.nullable()
				.meta({ description: 'Set when the competence is no longer in the taxonomy, with what took its place.' }),
			capacity: Localized,
			certificate: z
				.object({
					issuer: z.string().nullable(),
					until: z.iso.date().nullable(),
					over: z.boolean().meta({ description: 'True when its last day has passed.' }),
				})
				.nullable(),
		}),
	),
})

const FoundConcept = z.object({
	uri: z.string(),
	slug: z.string().nullable().meta({ description: 'In the taxonomy; concepts of other schemes have none.' }),
	labels: Localized,
	score: z.number().meta({ description: 'Higher is better; comparable within one answer only.' }),
	reason: z.object({
		by: z.enum(['label', 'alternative', 'similar', 'meaning']),
		label: z.string().meta({ description: 'The label that met the question best.' }),
		locale: z.enum(['de', 'en']),
	}),
})
export const Competences = z.object({ items: z.array(FoundConcept) })

export const Problem = z.object({ error: z.string(), parameters: z.array(z.string()).optional() })
