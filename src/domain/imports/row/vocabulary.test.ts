/** Words as people write them into a column of competences, judged: what each means, or `-` for nothing in the taxonomy. */
import { expect, it } from 'vitest'
import { makeCatalogue } from '../../competences/finder/catalogue.ts'
import { shippedTaxonomy } from '../../competences/shipped-taxonomy.ts'
import { readTurtle, type Concept } from '../../competences/skos/read-turtle.ts'
import { vocabularyOf } from './vocabulary.ts'

const judged = `
Cloud Migrationen = cloud-migration
Kuberntes = kubernetes
Softwareentwickler = software-development
Apps für Smartphones = mobile-development
Künstl. Intelligenz = artificial-intelligence
Datenanalysen = data-analytics
Lagerlogistik = supply-chain-logistics, warehouse-management
IT-Sicherheitsberatung = it-security
DSGVO-Beratung = data-protection-consulting
DSGVO Schulung = data-protection-consulting, security-awareness, data-protection-officer
SAP S/4HANA Einführung = sap
Online-Shop-Entwicklung = online-shops
Netzwerk-Administration = enterprise-networks, networks-communication
IT Schulungen = training
Projektmanagment = project-management
Sprachassistenten = speech-recognition, large-language-models, chatbots
Embedded Systeme = embedded-systems
Steuerungstechnik SPS = plc-programming
AR/VR = virtual-reality, augmented-reality, extended-reality
Java-Programmierung = java
Programmierung in Java = java
Datenbanken Oracle = oracle-database
SQL-Datenbank = databases, sql-server
Barrierefreie Webseiten = accessibility
UX Design = ux-design, user-experience
Usability-Tests = user-research, user-experience
Softwaretests = software-testing
Notfallplanung IT = business-continuity
Telefonanlagen VoIP = telephony, cloud-telephony, pbx
Robotics = robotics
Cyber Security = it-security
Cybersicherheit = it-security
E-Rechnungen = electronic-invoicing
Warenwirtschaftssysteme = erp
CRM-Systeme = crm
Dokumenten-Management-System = document-management
Digitalisierungs-Beratung = digital-strategy
Automatisierung von Prozessen = process-automation
Wartung von Servern = servers
Rechenzentren = data-centres
Prozessoptimierung = process-optimisation, process-automation, process-mining, business-process-management
Webseitenerstellung = websites
Homepages = websites
Datensicherungen = backup
Drohnen = drones
Steuerberatung = -
Gartenbau = -
Metzgerei = -
Blumen = -
Catering = -
Gebäudereinigung = -
Malerarbeiten = -
`

const terms = judged
	.trim()
	.split('\n')
	.map((line) => line.split(' = '))
	.map(([term = '', meant = '']) => ({ term, meant: meant === '-' ? [] : meant.split(', ') }))

const { concepts } = readTurtle(shippedTaxonomy())
const numbers = new Map(concepts.map(({ uri }, id) => [uri, id]))
const labelled = concepts.map(({ labels, alternatives }, id) => ({
	id,
	labels: [labels.de, labels.en, ...alternatives.de, ...alternatives.en].filter((label) => label !== undefined),
}))
const vocabulary = vocabularyOf(
	labelled,
	await makeCatalogue<Concept>(concepts, null),
	({ uri }) => numbers.get(uri) ?? null,
)
const slugOf = (label: string) => concepts.find(({ labels }) => (labels.de ?? labels.en) === label)?.slug ?? ''

const isMeant = (meant: readonly string[], label: string) => meant.includes(slugOf(label))

it('are matched or proposed first where they mean something, and left alone where they mean nothing', () => {
	const counts = { matched: 0, wrong: 0, first: 0, further: 0, missed: 0, needless: 0 }
	for (const { term, meant } of terms) {
		const match = vocabulary.match(term)
		const proposals = match === null ? vocabulary.propose(term) : []
		if (typeof match === 'number') counts[meant.includes(concepts[match]!.slug) ? 'matched' : 'wrong']++
		else if (meant.length === 0) counts.needless += proposals.length > 0 ? 1 : 0
		else if (proposals[0] && isMeant(meant, proposals[0])) counts.first++
		else counts[proposals.some((label) => isMeant(meant, label)) ? 'further' : 'missed']++
	}
	// Compared by trigrams alone, as before: 5 matched, 34 first, 6 missed, 4 needless.
	expect(counts).toEqual({ matched: 5, wrong: 0, first: 37, further: 1, missed: 2, needless: 1 })
})
