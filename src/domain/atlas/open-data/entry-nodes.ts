/**
 * Entries of a profile in the words of schema.org: references, announcements, certificates, training, and places for those who learn or work.
 * Without the mail addresses of offers: behind them are people, who are in no data set.
 */
import { paths } from '#platform/paths.ts'
import type { EntryCompetence, ProfileEntry } from '../../profiles/profile-entries.queries.ts'
import { anchorOf, type EntryKind } from '../../profiles/profile-entry.schema.ts'
import type { ProfileAddress } from '../profile.queries.ts'
import { dense } from './dense.ts'
import { placeNode } from './place-nodes.ts'
import type { Say } from './say.ts'

/** What is published of an entry. */
export type PublishedEntry = Omit<ProfileEntry, 'mail' | 'scope'>

type Told = {
	/** The organisation: its address here, and the one on the map. */
	slug: string
	addresses: readonly ProfileAddress[]
	publicUrl: string
	say: Say
}

/** Kinds that schema.org calls postings of jobs, with the words for their employment: those of Google, and our own where it has none. */
const employment: Partial<Record<EntryKind, string | string[]>> = {
	internship: 'INTERN',
	apprenticeship: ['OTHER', 'APPRENTICESHIP'],
	thesis: ['OTHER', 'THESIS'],
}

const isPosting = ({ kind }: PublishedEntry) => kind === 'job' || kind in employment

/** Where an entry stands on the page of its organisation. */
export const entryUri = (slug: string, id: number, publicUrl: string): string =>
	`${publicUrl}${paths.organisation(slug)}#${anchorOf(id)}`

/** What the node of an organisation says of its entries. */
export function entriesOfNode(entries: readonly PublishedEntry[], told: Told) {
	const all = (kind: EntryKind, node: (entry: PublishedEntry, told: Told) => object) =>
		entries.filter((entry) => entry.kind === kind).map((entry) => node(entry, told))
	return {
		subjectOf: [...all('reference', articleNode), ...all('announcement', newsNode)],
		hasCertification: all('certificate', certificationNode),
		makesOffer: all('training', courseOffer),
	}
}

/** Jobs, apprenticeships, internships and theses: nodes of their own, since they name the organisation and not the other way round. */
export function postingNodes(entries: readonly PublishedEntry[], told: Told): Record<string, unknown>[] {
	return entries.filter(isPosting).map((entry) =>
		dense({
			...common('JobPosting', entry, told),
			title: told.say(entry.title),
			description: described(entry, told),
			datePosted: entry.postedOn,
			validThrough: entry.validUntil,
			jobStartDate: entry.startsOn,
			employmentType: employment[entry.kind],
			hiringOrganization: organisationOf(told),
			jobLocation: placeNode(entry, told.addresses[0]),
			skills: termsOf(entry.competences, told),
		}),
	)
}

/** Competences as terms of the scheme. */
export const termsOf = (competences: readonly Omit<EntryCompetence, 'id'>[], { publicUrl, say }: Told) =>
	competences.map(({ uri, slug, labels }) => ({
		'@type': 'DefinedTerm',
		'@id': uri,
		name: say(labels),
		url: publicUrl + paths.competence(slug),
	}))

const common = (type: string, { id, link }: PublishedEntry, { slug, publicUrl }: Told) => ({
	'@type': type,
	'@id': entryUri(slug, id, publicUrl),
	url: link ?? entryUri(slug, id, publicUrl),
})

const organisationOf = ({ slug, publicUrl }: Told) => ({ '@id': publicUrl + paths.organisation(slug) })

/** A posting without a text says its title: readers of postings want a description. */
const described = ({ title, body }: PublishedEntry, { say }: Told) => say(Object.keys(body).length > 0 ? body : title)

function articleNode(entry: PublishedEntry, told: Told) {
	return dense({
		...common('Article', entry, told),
		headline: told.say(entry.title),
		articleBody: told.say(entry.body),
		temporalCoverage: entry.year === null ? undefined : String(entry.year),
		mentions: entry.client === null ? undefined : { '@type': 'Organization', name: entry.client },
		about: termsOf(entry.competences, told),
	})
}

function newsNode(entry: PublishedEntry, told: Told) {
	return dense({
		...common('NewsArticle', entry, told),
		headline: told.say(entry.title),
		articleBody: told.say(entry.body),
		datePublished: entry.postedOn,
		expires: entry.validUntil,
		author: organisationOf(told),
		about: termsOf(entry.competences, told),
	})
}

function certificationNode(entry: PublishedEntry, told: Told) {
	return dense({
		...common('Certification', entry, told),
		name: told.say(entry.title),
		description: told.say(entry.body),
		issuedBy: { '@type': 'Organization', name: entry.issuer },
		expires: entry.validUntil,
		keywords: termsOf(entry.competences, told),
	})
}

function courseOffer(entry: PublishedEntry, told: Told) {
	const name = told.say(entry.title)
	const course = dense({
		...common('Course', entry, told),
		name,
		description: described(entry, told),
		provider: organisationOf(told),
		teaches: termsOf(entry.competences, told),
		hasCourseInstance:
			entry.startsOn === null
				? undefined
				: dense({
						'@type': 'CourseInstance',
						name,
						startDate: entry.startsOn,
						location: placeNode(entry, told.addresses[0]),
					}),
	})
	return dense({ '@type': 'Offer', name, itemOffered: course, url: entry.link, validThrough: entry.validUntil })
}
