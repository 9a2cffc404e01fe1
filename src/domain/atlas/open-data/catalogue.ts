/**
 * The open data of a network as catalogues list it: DCAT-AP 3.0 with the additions of DCAT-AP.de (https://www.dcat-ap.de/def/dcatde/),
 * as JSON-LD; Turtle is made of it.
 */
import type { Localized } from '#platform/localized.ts'
import { paths } from '#platform/paths.ts'
import { endingOf, mediaTypeOf, schemeFormats } from '../../competences/export/write-scheme.ts'
import type { SchemeFacts } from '../../competences/export/exported-scheme.ts'
import { dataLicences, licenceFacts } from '../../networks/licences.ts'
import type { Network } from '../../networks/network.queries.ts'
import { dense } from './dense.ts'
import { creditOf, datasetUri } from './dump.ts'
import type { Offered } from './open-data.ts'
import { dataFiles } from './data-files.ts'

export const cataloguePrefixes = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	dcatap: 'http://data.europa.eu/r5r/',
	dcatde: 'http://dcat-ap.de/def/dcatde/',
}

/** What is said in words, in both languages. */
export type CatalogueWords = {
	catalogue: { title: Localized; description: Localized }
	organisations: { title: Localized; description: Localized; keywords: Localized }
	/** Of a scheme that does not describe itself. */
	competences: Localized
}

export type CatalogueFacts = {
	data: Offered
	/** The day on which a published record was changed last; null without records. */
	changedOn: string | null
	/** The taxonomy, where it may be passed on. */
	taxonomy: SchemeFacts | null
	/** Who offers the taxonomy: the owner of the instance. */
	host: Network
	/** Networks of an alliance that have a catalogue of their own. */
	parts: readonly Network[]
}

const authority = 'http://publications.europa.eu/resource/authority'
const link = (uri: string) => ({ '@id': uri })
const day = (value: string | null) => value && { '@value': value, '@type': 'xsd:date' }
const told = (text: Localized) =>
	Object.entries(text).map(([locale, value]) => ({ '@language': locale, '@value': value }))
const open = {
	'dcatap:availability': link(`${authority}/planned-availability/AVAILABLE`),
	'dct:language': [link(`${authority}/language/DEU`), link(`${authority}/language/ENG`)],
}

/** The address of a catalogue. */
export const catalogueUri = (slug: string, publicUrl: string): string => `${publicUrl}${paths.openData(slug)}#catalogue`

/** The catalogue of a network: itself, its data sets, and how to get them. */
export function catalogue(facts: CatalogueFacts, words: CatalogueWords, publicUrl: string) {
	const { data, changedOn, taxonomy, host, parts } = facts
	const page = publicUrl + paths.openData(data.owner.slug)
	const sets = [
		organisations(facts, words, publicUrl),
		...(taxonomy?.licence ? [competences(facts, words, publicUrl)] : []),
	]
	const self = dense({
		'@id': catalogueUri(data.owner.slug, publicUrl),
		'@type': 'dcat:Catalog',
		'dct:title': told(words.catalogue.title),
		'dct:description': told(words.catalogue.description),
		'dct:publisher': link(agentUri(data.owner, publicUrl)),
		'dct:license': link(licenceFacts[data.licence].dcat),
		'dct:modified': day(changedOn),
		'dct:spatial': spatial(data.owner),
		'foaf:homepage': link(page),
		'dcat:themeTaxonomy': link(`${authority}/data-theme`),
		'dcat:dataset': sets.map(({ uri }) => link(uri)),
		'dcat:catalog': parts.map(({ slug }) => link(catalogueUri(slug, publicUrl))),
		...open,
	})
	const agents = [
		...new Map([data.owner, ...(taxonomy?.licence ? [host] : [])].map((each) => [each.id, each])).values(),
	]
	return {
		'@context': cataloguePrefixes,
		'@graph': [self, ...sets.flatMap(({ nodes }) => nodes), ...agents.map((agent) => agentNode(agent, publicUrl))],
	}
}

type DataSet = { uri: string; nodes: Record<string, unknown>[] }

function organisations({ data, changedOn }: CatalogueFacts, words: CatalogueWords, publicUrl: string): DataSet {
	const uri = datasetUri(data, publicUrl)
	const { dcat, byName } = licenceFacts[data.licence]
	const files = dataFiles.map(({ name, format, mediaType }) => ({
		uri: `${publicUrl}${paths.openData(data.owner.slug)}#${name}`,
		url: publicUrl + paths.openDataFile(data.owner.slug, name),
		...{ name, format, mediaType, licence: dcat, credit: byName ? creditOf(data) : null, changedOn },
	}))
	const node = {
		...setNode(uri, data.owner, publicUrl, files),
		'dct:title': told(words.organisations.title),
		'dct:description': told(words.organisations.description),
		'dcat:keyword': Object.entries(words.organisations.keywords).flatMap(([locale, text]) =>
			text.split(', ').map((keyword) => ({ '@language': locale, '@value': keyword })),
		),
		'dcat:landingPage': link(publicUrl + paths.openData(data.owner.slug)),
		'dct:modified': day(changedOn),
		'dct:spatial': spatial(data.owner),
		'dct:accrualPeriodicity': link(`${authority}/frequency/UPDATE_CONT`),
	}
	return { uri, nodes: [dense(node), ...files.map(distributionNode)] }
}

function competences({ taxonomy, host }: CatalogueFacts, words: CatalogueWords, publicUrl: string): DataSet {
	const { label, description, licence, importedAt, version } = taxonomy!
	const page = publicUrl + paths.openData(host.slug)
	const uri = `${page}#taxonomy`
	const known = dataLicences.map((each) => licenceFacts[each]).find(({ url }) => url === licence)
	const changedOn = importedAt.slice(0, 10)
	const files = schemeFormats.map((format) => ({
		uri: `${uri}.${endingOf[format]}`,
		url: publicUrl + paths.taxonomyFile(endingOf[format]),
		name: `taxonomy.${endingOf[format]}`,
		format: { turtle: 'RDF_TURTLE', jsonld: 'JSON_LD', tsv: 'TSV' }[format],
		mediaType: mediaTypeOf[format].split(';')[0]!,
		...{ licence: known?.dcat ?? licence!, credit: known?.byName ? host.name : null, changedOn },
	}))
	const node = {
		...setNode(uri, host, publicUrl, files),
		'dct:title': told(label),
		'dct:description': told(Object.keys(description).length > 0 ? description : words.competences),
		'dcat:landingPage': link(page),
		'dcat:version': version,
		'dct:modified': day(changedOn),
		'dct:conformsTo': link('http://www.w3.org/2004/02/skos/core'),
	}
	return { uri, nodes: [dense(node), ...files.map(distributionNode)] }
}

type File = {
	uri: string
	url: string
	name: string
	format: string
	mediaType: string
	licence: string
	credit: string | null
	changedOn: string | null
}

const setNode = (uri: string, publisher: Network, publicUrl: string, files: readonly File[]) => ({
	'@id': uri,
	'@type': 'dcat:Dataset',
	'dct:identifier': uri,
	'dct:publisher': link(agentUri(publisher, publicUrl)),
	'dcat:contactPoint': dense({
		'@type': 'vcard:Kind',
		'vcard:fn': publisher.name,
		'vcard:hasEmail': publisher.mail && link(`mailto:${encodeURI(publisher.mail)}`),
		'vcard:hasURL': link(publicUrl + paths.imprint(publisher.slug)),
	}),
	'dcat:theme': [link(`${authority}/data-theme/ECON`), link(`${authority}/data-theme/TECH`)],
	'dct:accessRights': link(`${authority}/access-right/PUBLIC`),
	'dcat:distribution': files.map((file) => link(file.uri)),
	...open,
})

const distributionNode = (file: File) =>
	dense({
		'@id': file.uri,
		'@type': 'dcat:Distribution',
		'dct:title': file.name,
		'dcat:accessURL': link(file.url),
		'dcat:downloadURL': link(file.url),
		'dct:license': link(file.licence),
		'dcatde:licenseAttributionByText': file.credit,
		'dct:format': link(`${authority}/file-type/${file.format}`),
		'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
		'dct:modified': day(file.changedOn),
		'dcatap:availability': open['dcatap:availability'],
	})

const agentUri = ({ slug }: Network, publicUrl: string) => publicUrl + paths.network(slug)
const agentNode = (network: Network, publicUrl: string) => ({
	'@id': agentUri(network, publicUrl),
	'@type': 'foaf:Agent',
	'foaf:name': network.name,
})

/** NUTS-3 regions. */
const spatial = ({ districts }: Network) => districts.map((code) => link(`http://data.europa.eu/nuts/code/${code}`))
