/** hitobito: people (address list or full), groups, invoices and payments. Headers of its German exports. */
import type { FileFormat } from './format.ts'

export const hitobitoPeople: FileFormat = {
	id: 'hitobito',
	name: 'hitobito (Personen)',
	holds: 'members',
	signs:
		'Übername|Firmenname|Haupt-E-Mail|zusätzliche Adresszeile|Hauptebene|Rollen|Weitere E-Mail Privat|Weitere E-Mail Vater|Weitere E-Mails Freitext|Telefonnummer Privat|Telefonnummer Vater',
	enough: 3,
	columns: {
		'row.kind': 'Firma',
		'external-id': 'Id',
		'organisation.name': 'Firmenname',
		'person.given-name': 'Vorname',
		'person.family-name': 'Nachname',
		'person.born-on': 'Geburtstag',
		'contact.mail': 'Haupt-E-Mail',
		'person.mail': 'Weitere E-Mail Privat|Weitere E-Mail Arbeit|Weitere E-Mail Andere|Weitere E-Mails Freitext',
		'contact.address-extra': 'zusätzliche Adresszeile',
		'contact.street': 'Strasse',
		'contact.street-number': 'Hausnummer',
		'person.phone': 'Telefonnummer Privat|Telefonnummer Arbeit|Telefonnummer Andere',
		'person.mobile': 'Telefonnummer Mobil',
		'person.fax': 'Telefonnummer Fax',
		'person.website': 'Social Media Adresse Webseite',
		'person.social':
			'Social Media Adresse Facebook|Social Media Adresse Twitter|Social Media Adresse Andere|Social Media Adressen Freitext',
		'function.roles': 'Rollen',
		tags: 'Tags',
		'note.labelled':
			'Übername|Hauptebene|Sprache|Weitere E-Mail Vater|Weitere E-Mail Mutter|Telefonnummer Vater|Telefonnummer Mutter|Social Media Adresse Skype|Social Media Adresse MSN',
		note: 'Zusätzliche Angaben',
		ignored: 'Titel',
	},
}

export const hitobitoGroups: FileFormat = {
	id: 'hitobito-groups',
	name: 'hitobito (Gruppen)',
	holds: 'members',
	signs: 'Elterngruppe|Kurzname|Gruppentyp|Ebene|Anzahl Mitglieder|Telefonnummern',
	enough: 3,
	columns: {
		'external-id': 'Id',
		'organisation.name': 'Name',
		'organisation.description': 'Beschreibung',
		'organisation.mail': 'Haupt-E-Mail',
		'organisation.phone': 'Telefonnummern',
		'contact.address-extra': 'zusätzliche Adresszeile',
		'organisation.social': 'Social Media',
		'row.group-kind': 'Gruppentyp',
		'note.labelled': 'Elterngruppe|Kurzname|Ebene|Link zu Nextcloud|Anzahl Mitglieder',
		ignored: 'Geändert|Sprache',
	},
}

/** Invoices and payments are kept as dated notes of whom they concern: what was owed and paid stays readable. */
export const hitobitoInvoices: FileFormat = {
	id: 'hitobito-invoices',
	refers: true,
	source: 'hitobito',
	name: 'hitobito (Rechnungen)',
	holds: 'contacts',
	signs:
		'Referenz Nummer|Empfänger E-Mail|Empfänger Adresse|Rechnungsbetrag|Kostenstellen|Zahlungseingänge|Empfänger Name|Verschickt am|Fällig am',
	enough: 4,
	columns: {
		'organisation.name': 'Empfänger Firmenname',
		'person.given-name': 'Empfänger Vorname',
		'person.family-name': 'Empfänger Nachname',
		'contact.name': 'Empfänger Name',
		'contact.mail': 'Empfänger E-Mail',
		'contact.address-extra': 'Empfänger zusätz. Adresszeile',
		'contact.street': 'Empfänger Strasse',
		'contact.street-number': 'Empfänger Hausnummer',
		'contact.post-box': 'Empfänger Postfach',
		'contact.postcode': 'Empfänger PLZ',
		'contact.place': 'Empfänger Ort',
		'contact.country': 'Empfänger Land',
		'note.title': 'Titel',
		'note.on': 'Verschickt am',
		'note.labelled': 'Nummer|Status|Referenz Nummer|Text|Fällig am|Betrag|MwSt.|Rechnungsbetrag|Bezahlt',
		ignored: 'Empfänger Adresse|Kostenstellen|Konten|Zahlungseingänge',
	},
	patterns: [[/^zahlungsempfanger /, 'ignored']],
}

export const hitobitoPayments: FileFormat = {
	id: 'hitobito-payments',
	refers: true,
	source: 'hitobito',
	name: 'hitobito (Zahlungen)',
	holds: 'contacts',
	signs: 'Eingangsdatum|Zahlungsreferenz|Transaktionsidentifikator|Schuldner Name|Schuldner Adresse',
	enough: 3,
	columns: {
		'contact.name': 'Schuldner Name',
		'note.on': 'Eingangsdatum',
		'note.labelled': 'Betrag|Zahlungsreferenz|Transaktionsidentifikator|Status|Schuldner Adresse',
		ignored: 'Id',
	},
}
