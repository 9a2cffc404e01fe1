/** What partners were asked and said, and what texts suggest, of a few hand-written organisations. Days count back from the present one. */

export type DemoRequest = {
	network: string
	organisation: string
	/** Slug of the claim that is to be confirmed. */
	competence: string
	partner: string
	domain: string
	project?: string
	askedBy: string
	asked: number
	/** Missing where nobody has answered yet. */
	answer?: { days: number; says: 'confirms' | 'declines'; name?: string; sentence?: string }
	withdrawn?: number
}

const alb = 'albtrauf-digital'
const karo = { network: alb, organisation: 'Karo & Faden Datenwerk eG', askedBy: 'Selin Aydemir' }
const field = { organisation: 'Prüffeld Hohentwiel GmbH', askedBy: 'Miriam Ockert' }
const water = { network: alb, organisation: 'Albwasser Leittechnik GmbH', askedBy: 'Katrin Sailer' }

/** Every state that a request can be in occurs. */
export const demonstrationRequests: readonly DemoRequest[] = [
	{
		...karo, competence: 'data-engineering', partner: 'Quellgrund Automation GmbH', domain: 'quellgrund.example',
		project: 'Fünf Steuerungen, ein Datenbestand', asked: 64,
		answer: { days: 61, says: 'confirms', name: 'Ina Rau, Leiterin Instandhaltung', sentence: 'Läuft seit dem Frühjahr, auch wenn Karo & Faden nicht im Haus ist.' },
	},
	{ ...karo, competence: 'opc-ua', partner: 'Formteil Eyach GmbH', domain: 'formteil-eyach.example', project: 'Maschinendaten aus der Spritzerei', asked: 3 },
	{
		...karo, competence: 'production-analytics', partner: 'Papierbach Robotics GmbH', domain: 'papierbach.example', asked: 40,
		answer: { days: 33, says: 'declines', sentence: 'Das hat am Ende unsere eigene Entwicklung gemacht. Beim nächsten Mal gern.' },
	},
	{ ...karo, competence: 'mqtt', partner: 'Steinlach Messdaten GmbH', domain: 'steinlach-messdaten.example', asked: 52 },
	{ ...karo, competence: 'dashboards-reporting', partner: 'Gründerhaus Echaz', domain: 'gruenderhaus-echaz.example', asked: 18, withdrawn: 17 },
	{
		...water, competence: 'scada', partner: 'Gemeindewerke Quellau', domain: 'werke-quellau.example', project: 'Leitstand der Hochbehälter', asked: 25,
		answer: { days: 20, says: 'confirms', name: 'Peter Maucher, Wassermeister', sentence: 'Den letzten Rohrbruch haben wir am Telefon erfahren, vor dem ersten Anruf.' },
	},
	{ ...water, competence: 'remote-maintenance', partner: 'Tannhalde Systems GmbH', domain: 'tannhalde-systems.example', asked: 6 },
	{
		...field, network: 'seekreis-it', competence: 'battery-testing', partner: 'Seefeld Embedded GmbH', domain: 'seefeld-embedded.example',
		project: 'Dauerlauf für Bootsbatterien', asked: 90, answer: { days: 88, says: 'confirms', name: 'Jost Allgaier, Entwicklung' },
	},
	{ ...field, network: 'seekreis-it', competence: 'can-bus', partner: 'Dreiländer Geodaten GmbH', domain: 'dreilaender-geodaten.example', asked: 1 },
] // prettier-ignore

export type DemoSuggestion = {
	network: string
	organisation: string
	competence: string
	source: 'website' | 'project' | 'job' | 'notes'
	passage: string
	/** True or false once somebody has decided. */
	accepted?: boolean
}

/** Suggestions wait for the member and, those of notes, for the office alone. */
export const demonstrationSuggestions: readonly DemoSuggestion[] = [
	{ ...karo, competence: 'predictive-maintenance', source: 'website', passage: 'Wir sagen Ihnen am Montag, welches Lager den Freitag nicht erlebt: vorausschauende Wartung ohne neue Sensoren.' },
	{ ...karo, competence: 'etl', source: 'job', passage: 'Du baust mit uns ETL-Strecken, die auch dann laufen, wenn die Schicht das Netzwerkkabel zieht.' },
	{ ...karo, competence: 'data-governance', source: 'project', passage: 'Gemeinsam mit dem Betriebsrat haben wir festgelegt, wem welche Daten gehören: Data Governance auf zwei Seiten.' },
	{ ...karo, competence: 'machine-learning', source: 'notes', passage: 'Selin erzählt, dass sie für zwei Webereien Machine Learning im Einsatz haben; steht noch nirgends.' },
	{ ...karo, competence: 'digital-twin', source: 'website', passage: 'Einen digitalen Zwilling brauchen Sie dafür nicht.', accepted: false },
	{ ...water, competence: 'edge-computing', source: 'website', passage: 'Im Schaltschrank rechnet ein kleiner Kasten weiter, wenn der Funk ausfällt: Edge Computing am Hochbehälter.' },
	{ ...water, competence: 'predictive-maintenance', source: 'notes', passage: 'Ruth Wiedenmann beim Rundgang: Pumpen melden sich drei Wochen, bevor sie ausfallen. Vorausschauende Wartung!' },
	{ ...field, network: 'seekreis-it', competence: 'hardware-in-the-loop', source: 'project', passage: 'Der Prüfling fährt Serpentinen, ohne das Regal zu verlassen: Hardware-in-the-Loop mit echten Strömen.' },
	{ ...field, network: 'seekreis-it', competence: 'test-automation', source: 'job', passage: 'Sie automatisieren Prüfabläufe in Python, Testautomatisierung ist für Sie kein Fremdwort.' },
] // prettier-ignore

/** Lists that offices keep, by the names of organisations. */
export const demonstrationLists = [
	{
		network: alb, author: 'Katrin Sailer', days: 12, name: 'Rundgang „Wasser und Daten“', note: 'Für den Gemeinderat Münsingen, 14 Personen, mit Mittagessen.',
		organisations: ['Albwasser Leittechnik GmbH', 'Karo & Faden Datenwerk eG', 'Forschungszentrum Leise Daten', 'Dreiländer Geodaten GmbH'],
	},
	{
		network: alb, author: 'Katrin Sailer', days: 3, name: 'Wer hilft nach einem Angriff?', note: 'Liegt neben dem Telefon. Zuerst Hohenurach anrufen.',
		organisations: ['Hohenurach Cloud GmbH', 'Tannhalde Systems GmbH', 'Lindenrain Software GmbH'],
	},
	{
		network: 'seekreis-it', author: 'Ruben Amrein', days: 30, name: 'Batterietag am See', note: 'Vorträge am Vormittag, Prüffeld ab 14 Uhr.',
		organisations: ['Prüffeld Hohentwiel GmbH', 'Hochschule Bodanrück, Institut für Energiespeicher', 'Seefeld Embedded GmbH', 'Karo & Faden Datenwerk eG'],
	},
] as const // prettier-ignore

/** Who hears by mail of what is new in which search; the last one has not confirmed the address yet. */
export const demonstrationAlerts = [
	{ network: 'verbund', mail: 'aydemir@karofaden.example', question: 'q=Webmaschinen', asked: 120, told: 9 },
	{ network: alb, mail: 'sailer@albtrauf-digital.example', question: 'q=Barrierefreiheit', asked: 75, told: 3 },
	{ network: 'verbund', mail: 'einkauf@textilhaus-ermstal.example', question: 'q=Lagerverwaltung&district=DE141', asked: 31, told: 31 },
	{ network: 'verbund', mail: 'ina.rau@quellgrund.example', question: 'q=Energiemanagement', asked: 1, told: null },
] as const // prettier-ignore
