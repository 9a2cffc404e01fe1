/** The open data of a network as files, written while they are read. */
import type { Context } from '#platform/context.ts'
import { paths } from '#platform/paths.ts'
import type { Table } from '#platform/tabular/row.ts'
import { licenceFacts } from '../../networks/licences.ts'
import { webAddress } from '../machine-readable.ts'
import { publishedBy, type Offered } from './open-data.ts'
import { entryUri } from './entry-nodes.ts'
import { organisationNodes, type PublishedOrganisation } from './organisation-node.ts'
import { publishedOrganisations } from './published-organisations.ts'
import { inAllLanguages } from './say.ts'
import { schemaOrgContext } from './schema-org-context.ts'

/** One JSON-LD document: the data set with its licence, then per line an organisation or what it posts for those who learn or look for work. */
export async function* organisationsAsJsonLd(ctx: Context, data: Offered, publicUrl: string): AsyncGenerator<string> {
	const { url, byName } = licenceFacts[data.licence]
	const set = {
		'@type': 'Dataset',
		'@id': datasetUri(data, publicUrl),
		name: data.owner.name,
		license: url,
		...(byName && { creditText: creditOf(data) }),
	}
	yield `{"@context":${JSON.stringify(schemaOrgContext)},"@graph":[\n${JSON.stringify(set)}`
	for await (const organisation of publishedOrganisations(ctx, publishedBy(data)))
		for (const node of organisationNodes(organisation, publicUrl, inAllLanguages)) yield `,\n${JSON.stringify(node)}`
	yield '\n]}\n'
}

/** Where the organisations are described as a data set. */
export const datasetUri = ({ owner }: Offered, publicUrl: string): string =>
	`${publicUrl}${paths.openData(owner.slug)}#organisations`

/** Whom to name. */
export const creditOf = ({ included }: Offered): string => included.map(({ name }) => name).join(', ')

type Column<Item> = readonly [name: string, of: (item: Item) => string | number | null | undefined]

/** One line per organisation. */
export function organisationsTable(ctx: Context, data: Offered, publicUrl: string): Table {
	const columns: Column<PublishedOrganisation>[] = [
		['uri', ({ slug }) => publicUrl + paths.organisation(slug)],
		['name', ({ name }) => name],
		['kind', ({ kind }) => kind],
		['legal_form', ({ legalForm }) => legalForm],
		['size_class', ({ size }) => size],
		['employees', ({ employees }) => employees],
		['founded', ({ founded }) => founded],
		['website', (organisation) => webAddress(channelOf(organisation, 'web'))],
		['email', (organisation) => channelOf(organisation, 'mail')],
		['telephone', (organisation) => channelOf(organisation, 'phone')],
		['street', ({ addresses: [address] }) => address?.street],
		['postcode', ({ addresses: [address] }) => address?.postcode],
		['place', ({ addresses: [address] }) => address?.place],
		['country', ({ addresses: [address] }) => address?.country],
		['district_nuts3', ({ addresses: [address] }) => address?.district],
		['summary_de', ({ summary }) => summary?.de],
		['summary_en', ({ summary }) => summary?.en],
		['languages', ({ languages }) => languages?.join('|')],
		['active_in', ({ position }) => position?.activeIn.join('|')],
		['partners_in', ({ position }) => position?.partnersIn.join('|')],
		['value_chain', ({ position }) => position?.valueChain.join('|')],
		['competences', ({ claims }) => claims.map(({ competence }) => competence.uri).join('|')],
		['networks', ({ networks }) => networks.map(({ name }) => name).join('|')],
	]
	return tableOf(columns, publishedOrganisations(ctx, publishedBy(data)))
}

/** One line per competence of an organisation, with what shows that it has it. */
export function claimsTable(ctx: Context, data: Offered, publicUrl: string): Table {
	const columns: Column<{ slug: string; claim: PublishedOrganisation['claims'][number] }>[] = [
		['organisation', ({ slug }) => publicUrl + paths.organisation(slug)],
		['competence', ({ claim }) => claim.competence.uri],
		['label_de', ({ claim }) => claim.competence.labels.de],
		['label_en', ({ claim }) => claim.competence.labels.en],
		['level', ({ claim }) => claim.level],
		['basis', ({ claim }) => claim.basis],
		['confirmed_on', ({ claim }) => claim.confirmedOn],
		['fresh_until', ({ claim }) => claim.freshUntil],
	]
	async function* claims() {
		for await (const { slug, claims: each } of publishedOrganisations(ctx, publishedBy(data)))
			for (const claim of each) yield { slug, claim }
	}
	return tableOf(columns, claims())
}

/** One line per entry of a profile: references, announcements, certificates, and what is offered to those who learn or look for work. */
export function entriesTable(ctx: Context, data: Offered, publicUrl: string): Table {
	const columns: Column<{ slug: string; entry: PublishedOrganisation['entries'][number] }>[] = [
		['uri', ({ slug, entry }) => entryUri(slug, entry.id, publicUrl)],
		['organisation', ({ slug }) => publicUrl + paths.organisation(slug)],
		['kind', ({ entry }) => entry.kind],
		['title_de', ({ entry }) => entry.title.de],
		['title_en', ({ entry }) => entry.title.en],
		['text_de', ({ entry }) => entry.body.de],
		['text_en', ({ entry }) => entry.body.en],
		['client', ({ entry }) => entry.client],
		['year', ({ entry }) => entry.year],
		['issuer', ({ entry }) => entry.issuer],
		['starts_on', ({ entry }) => entry.startsOn],
		['place', ({ entry }) => entry.place],
		['district_nuts3', ({ entry }) => entry.district],
		['link', ({ entry }) => entry.link],
		['posted_on', ({ entry }) => entry.postedOn],
		['valid_until', ({ entry }) => entry.validUntil],
		['competences', ({ entry }) => entry.competences.map(({ uri }) => uri).join('|')],
	]
	async function* entries() {
		for await (const { slug, entries: each } of publishedOrganisations(ctx, publishedBy(data)))
			for (const entry of each) yield { slug, entry }
	}
	return tableOf(columns, entries())
}

const channelOf = ({ channels }: PublishedOrganisation, kind: string) =>
	channels.find((channel) => channel.kind === kind)?.value

function tableOf<Item>(columns: readonly Column<Item>[], items: AsyncIterable<Item>): Table {
	async function* rows() {
		for await (const item of items) yield columns.map(([, of]) => of(item) ?? null)
	}
	return { header: columns.map(([name]) => name), rows: rows() }
}
