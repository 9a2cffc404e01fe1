/**
 * What a network takes along when it leaves, table by table, and what it does not, with the reason. A test compares both lists with
 * the database: whoever makes a new table decides here.
 */

type Words = { de: string; en: string }

/** In the order in which they are written into the file. */
export const exportedTables: Readonly<Record<string, Words>> = {
	custom_field: { de: 'Eigene Felder der Geschäftsstelle', en: 'Custom fields of the office' },
	membership_type: { de: 'Arten der Mitgliedschaft', en: 'Types of membership' },
	statute_rule: { de: 'Regeln der Satzung zur Kündigung', en: 'Statute rules on notice' },
	tag: { de: 'Schlagwörter', en: 'Tags' },
	network_district: { de: 'Kreise der Region', en: 'Districts of the region' },
	subject: {
		de: 'Nummern der Einträge, an denen etwas hängen kann',
		en: 'Numbers of the records on which something can hang',
	},
	party: { de: 'Organisationen und Personen', en: 'Organisations and persons' },
	external_id: { de: 'Nummern in anderen Systemen', en: 'Numbers in other systems' },
	address: { de: 'Adressen', en: 'Addresses' },
	channel: { de: 'Mailadressen, Telefonnummern, Webseiten', en: 'Mail addresses, telephone numbers, websites' },
	party_function: { de: 'Funktionen von Personen in Organisationen', en: 'Functions of persons at organisations' },
	listing: { de: 'Wer außerhalb der Geschäftsstelle bekannt ist', en: 'Who is known outside of the office' },
	consent: { de: 'Einwilligungen von Personen', en: 'Consents of persons' },
	opt_out: { de: 'Abmeldungen und Widersprüche', en: 'Opt-outs' },
	claim: { de: 'Kompetenznachweise', en: 'Claims of competences' },
	profile_entry: {
		de: 'Einträge im Profil: Referenzen, Neuigkeiten, Zertifikate, Angebote',
		en: 'Entries of profiles: references, announcements, certificates, offers',
	},
	profile_entry_competence: { de: 'Kompetenzen dieser Einträge', en: 'Competences of these entries' },
	market_position: { de: 'Märkte und Wertschöpfung', en: 'Markets and value chain' },
	claim_confirmation: {
		de: 'Anfragen an Partner, Nachweise zu bestätigen',
		en: 'Requests to partners to confirm claims',
	},
	claim_suggestion: { de: 'Was Texte an Kompetenzen vermuten lassen', en: 'Competences that texts suggest' },
	note: { de: 'Notizen', en: 'Notes' },
	tagging: { de: 'Welcher Eintrag welches Schlagwort hat', en: 'Which record has which tag' },
	relationship: { de: 'Beziehungen zwischen Einträgen', en: 'Relationships between records' },
	membership: { de: 'Mitgliedschaften', en: 'Memberships' },
	membership_notice: { de: 'Kündigungen', en: 'Notices' },
	membership_suspension: { de: 'Ruhende Mitgliedschaften', en: 'Suspensions' },
	membership_end: { de: 'Warum Mitgliedschaften endeten', en: 'Why memberships ended' },
	membership_payer: { de: 'Wer für wen zahlt', en: 'Who pays for whom' },
	interaction: { de: 'Kontaktpunkte', en: 'Interactions' },
	interaction_party: { de: 'Wer an Kontaktpunkten beteiligt war', en: 'Who took part in interactions' },
	interaction_account: { de: 'Wer aus der Geschäftsstelle beteiligt war', en: 'Who of the office took part' },
	interaction_competence: { de: 'Kompetenzen, von denen die Rede war', en: 'Competences that were talked about' },
	task: { de: 'Aufgaben', en: 'Tasks' },
	application_form: { de: 'Formular für Aufnahmeanträge', en: 'Form for applications' },
	application: { de: 'Aufnahmeanträge', en: 'Applications' },
	application_person: { de: 'Personen in Aufnahmeanträgen', en: 'Persons in applications' },
	application_step: { de: 'Schritte der Aufnahmeanträge', en: 'Steps of applications' },
	segment: { de: 'Segmente', en: 'Segments' },
	kept_list: { de: 'Aufgehobene Listen von Organisationen', en: 'Kept lists of organisations' },
	mail_text: { de: 'Eigene Texte von Mails', en: 'Own texts of mails' },
	saved_view: { de: 'Gespeicherte Ansichten', en: 'Saved views' },
	document: { de: 'Dokumente', en: 'Documents' },
	document_version: { de: 'Fassungen der Dokumente', en: 'Versions of documents' },
	picture: { de: 'Logos und Porträts', en: 'Logos and portraits' },
	profile_approval: {
		de: 'Angaben, die Sie vor einer Änderung sehen wollen',
		en: 'Facts whose changes you want to see first',
	},
	profile_proposal: { de: 'Vorgeschlagene Änderungen an Profilen', en: 'Proposed changes of profiles' },
	duplicate_denial: { de: 'Was nach Prüfung keine Dublette ist', en: 'What was found to be no duplicate' },
}

const derived: Words = {
	de: 'ergibt sich aus anderen Tabellen und entsteht von selbst wieder',
	en: 'derived from other tables and made again by itself',
}
const access: Words = {
	de: 'Zugang geben Menschen den Konten einer Installation, nie eine Datei',
	en: 'access is given by people to accounts of an instance, never by a file',
}
const protocol: Words = {
	de: 'das Protokoll von Importen, deren Dateien es nicht mehr gibt',
	en: 'the protocol of an import, of files that are gone',
}
const history: Words = {
	de: 'der Verlauf dieser Installation, erzählt in den Worten ihrer Befehle; eine Sicherung behält ihn',
	en: 'the history of this instance, told in the words of its commands; a backup keeps it',
}
const agreement: Words = {
	de: 'eine Absprache zwischen Netzwerken dieser Installation, getroffen von beiden',
	en: 'an agreement between networks of this instance, made by both',
}

/** Tables of a network that are not exported, and why. The documentation of the file says so, too. */
export const notExported: Readonly<Record<string, Words>> = {
	network: {
		de: 'der Name steht im ersten Blatt; Farbe, Logo, Leitbild, Impressum und Datenschutztext stellt die Verwaltung am neuen Ort ein',
		en: 'the name stands in the first sheet; colour, logo, mission statement, imprint and privacy text are set by an admin in the new place',
	},
	alliance_network: agreement,
	account_person: access,
	role_grant: access,
	network_role: {
		de: 'was eigene Rollen dürfen, entscheiden Menschen, die das dürfen, nie eine Datei',
		en: 'what own roles may is decided by people who may, never by a file',
	},
	seeing_as: access,
	invitation: access,
	colleague_request: access,
	claim_reminder: {
		de: 'das Protokoll von Mails, die diese Installation verschickt hat',
		en: 'the protocol of mails that this instance has sent',
	},
	claim_weekly: {
		de: 'ob diese Installation jede Woche eine Mail schickt',
		en: 'whether this instance sends a mail each week',
	},
	search_alert: {
		de: 'Menschen haben zugestimmt, dass diese Installation ihnen schreibt; anderswo werden sie neu gefragt',
		en: 'people have agreed that this instance writes to them; elsewhere they are asked anew',
	},
	import: protocol,
	import_problem: protocol,
	import_row: protocol,
	import_mapping: protocol,
	journal: history,
	revision: history,
	identity_verdict: agreement,
	party_merge: {
		de: 'führt von Adressen dieser Installation weiter, die mit ihr enden',
		en: 'leads on from addresses of this instance, which end with it',
	},
	party_overview: derived,
	party_likeness: derived,
	likeness_count: derived,
	duplicate_pair: derived,
}

/** Columns that mean something within one instance only: accounts, entries of its journal, keys of forms that were sent. */
export const isInstanceColumn = (table: string, column: string): boolean =>
	column === 'network_id' ||
	column === 'form_key' ||
	column === 'done_journal' ||
	column === 'decided_journal' ||
	column === 'merged_identity_id' ||
	(column.endsWith('_account') && table !== 'interaction_account')

/** Rows that a network has by itself or that have a name of their own: they are the same where these columns are. */
export const sameBy: Readonly<Record<string, string>> = {
	custom_field: 'key',
	membership_type: 'slug',
	statute_rule: 'valid_from',
	tag: 'name',
	network_district: 'district_code',
	saved_view: 'name',
	mail_text: 'kind',
	segment: 'name',
	kept_list: 'name',
	application_form: 'network_id',
	profile_approval: 'network_id',
}
