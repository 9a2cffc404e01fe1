/** hitobito: people (address list or full) and groups. Headers of its German exports. */
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
		'person.mail': 'Weitere E-Mail Privat|Weitere E-Mail Arbeit|Weitere E-Mail Andere',
		'contact.address-extra': 'zusätzliche Adresszeile',
		'contact.street': 'Strasse',
		'contact.street-number': 'Hausnummer',
		'person.phone': 'Telefonnummer Privat|Telefonnummer Arbeit|Telefonnummer Andere',
		'person.mobile': 'Telefonnummer Mobil',
		'person.fax': 'Telefonnummer Fax',
		'person.website': 'Social Media Adresse Webseite',
		tags: 'Rollen|Tags',
		note: 'Zusätzliche Angaben',
		ignored: 'Übername|Hauptebene|Titel|Sprache',
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
		tags: 'Gruppentyp',
		ignored: 'Kurzname|Elterngruppe|Ebene|Geändert|Anzahl Mitglieder|Sprache|Social Media',
	},
}
