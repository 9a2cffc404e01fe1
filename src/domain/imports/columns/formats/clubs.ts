/** Programs of German associations. */
import type { FileFormat } from './format.ts'

export const jverein: FileFormat = {
	id: 'jverein',
	name: 'JVerein',
	holds: 'members',
	signs:
		'Mitglieds_Nr|Personenart|Adressierungszusatz|Mandat_Datum|Mandat_Sequence|Zahlungsrhytmus|Zahlungsrhythmus|KtoiPersonenart|Telefon_dienstlich|Beitragsart_1|Vermerk1|mitglied_id|mitglied_personenart|mitglied_externe_mitgliedsnummer|mitglied_beitragsgruppe_bezeichnung|beitragsgruppe|zahlungsweg|adresstyp',
	enough: 3,
	columns: {
		'row.kind': 'Personenart|mitglied_personenart',
		'external-id': 'id|mitglied_id',
		'membership.number': 'Mitglieds_Nr|mitglied_externe_mitgliedsnummer|externe mitgliedsnummer',
		'person.salutation': 'Anrede|mitglied_anrede',
		'person.title': 'Titel|mitglied_titel',
		'person.family-name': 'Nachname|Name|mitglied_name',
		'person.given-name': 'Vorname|mitglied_vorname',
		'person.born-on': 'Geburtsdatum|mitglied_geburtsdatum',
		'contact.address-extra': 'Adressierungszusatz|mitglied_adressierungszusatz',
		'contact.street': 'Straße|mitglied_strasse',
		'contact.postcode': 'Plz|mitglied_plz',
		'contact.place': 'Ort|mitglied_ort',
		'contact.country': 'Staat|mitglied_staat',
		'contact.phone': 'Telefon_dienstlich|mitglied_telefon_dienstlich',
		'person.phone': 'Telefon_privat|mitglied_telefon_privat',
		'contact.mobile': 'Handy|mitglied_handy',
		'contact.mail': 'Email|E-Mail|mitglied_email',
		'membership.type': 'Beitragsart_1|beitragsgruppe|mitglied_beitragsgruppe_bezeichnung',
		'membership.from': 'Eintritt|mitglied_eintritt',
		'membership.until': 'Austritt|mitglied_austritt',
		note: 'Vermerk1|Vermerk2|mitglied_vermerk1|mitglied_vermerk2',
		'membership.notice': 'Kündigung|Kuendigung|mitglied_kuendigung',
		'person.died-on': 'Sterbetag|mitglied_sterbetag',
		'note.labelled':
			'Beitrag_1|individuellerbeitrag|mitglied_beitragsgruppe_betrag|mitglied_individuellerbeitrag|KtoiName|KtoiVorname|mitglied_zahlerid|mitglied_kontoinhaber',
		ignored: 'adresstyp|mitglied_adresstyp|Zahlungsart|Zahlungsrhytmus|Zahlungsrythmus|Zahlungsrhythmus|Zahlungstermin',
	},
	patterns: [
		[/^(eigenschaft|sekundaer|sekundar) /, 'flag-tag'],
		[/^zusatzfeld /, 'note.labelled'],
		[/^(ktoi|mandat|mitglied (mandat|zahlung))/, 'ignored'],
	],
}

export const galette: FileFormat = {
	id: 'galette',
	name: 'Galette',
	holds: 'members',
	signs:
		'Mitglieds-ID:|Rufname:|Mobilnummer:|Andere Informationen (Administrator):|Galette Administration:|Beitragsfrei:|In der Mitgliedsliste angezeigt werden:|Id GNUpg (GPG):|Übergeordnetes Element:|Member id:|Member number:|nom_adh|prenom_adh|adresse_adh|cp_adh|ville_adh|email_adh|societe_adh|id_statut',
	enough: 3,
	columns: {
		'external-id': 'Mitglieds-ID:|Member id:',
		'membership.number': 'Mitgliedsnummer:|Member number:',
		'membership.type': 'Status:',
		'person.family-name': 'Name:|nom_adh',
		'person.given-name': 'Vorname:|First name:|prenom_adh',
		'organisation.name': 'Firma:|Company:|societe_adh',
		'person.salutation': 'Anrede:|Title:',
		'person.born-on': 'Geburtsdatum:|Birth date:|ddn_adh',
		'contact.street': 'Adresse:|Address:|adresse_adh',
		'contact.postcode': 'Postleitzahl:|Zip Code:|cp_adh',
		'contact.place': 'Stadt:|City:|ville_adh',
		'contact.country': 'Land:|Country:|pays_adh',
		'contact.phone': 'Telefon:|Phone:|tel_adh',
		'contact.mobile': 'Mobilnummer:|Mobile phone:|gsm_adh',
		'contact.mail': 'E-Mail:|email_adh',
		'function.title': 'Beruf:|Profession:|prof_adh',
		note: 'Andere Informationen:|Other informations:|Andere Informationen (Administrator):|info_public_adh|info_adh',
		'membership.status': 'Konto:|Account:',
		'relationship.member-of': 'Übergeordnetes Element:',
		directory: 'In der Mitgliedsliste angezeigt werden:|Appears in the members list:',
		'note.labelled': 'Rufname:|Beitragsfrei:|Fälligkeitsdatum:|Geburtsort:|pseudo_adh',
		ignored:
			'Benutzername:|Version:|Region:|Erstelldatum:|Änderungsdatum:|Galette Administration:|Geschlecht:|Sprache:|date_crea_adh|id_statut|login_adh',
	},
}

/** Contributions: what was paid, and by whom. Kept as dated notes. */
export const galetteContributions: FileFormat = {
	id: 'galette-contributions',
	refers: true,
	source: 'galette',
	name: 'Galette (Beiträge)',
	holds: 'contacts',
	signs:
		'Contribution id|Contributor:|Contribution type:|Payment type:|Start date of membership:|Date of contribution:|End date of membership:|Transaction ID|Start date of membership: / Date of contribution:',
	enough: 3,
	columns: {
		'person.name-family-first': 'Contributor:',
		'note.title': 'Contribution type:',
		'note.on': 'Date|Date:',
		note: 'Comments:',
		'note.labelled':
			'Amount:|Payment type:|Start date of membership:|Date of contribution:|Start date of membership: / Date of contribution:|End date of membership:|Contribution id|Transaction ID',
	},
}

/** The sample of its exports by SQL: the name stands first, "Surname" is the first name. */
export const galetteSql: FileFormat = {
	id: 'galette-sql',
	refers: true,
	source: 'galette',
	name: 'Galette (SQL-Export)',
	holds: 'contacts',
	signs: 'Surname|Town|Amount|Begin date|End date',
	enough: 5,
	columns: {
		'person.family-name': 'Name',
		'person.given-name': 'Surname',
		'contact.place': 'Town',
		'note.on': 'Begin date',
		'note.labelled': 'Amount|End date',
	},
}

export const admidio: FileFormat = {
	id: 'admidio',
	name: 'Admidio',
	holds: 'members',
	signs: 'Eindeutige Admidio-ID|Mitgliedschaftsbeginn|Mitgliedschaftsende',
	enough: 2,
	columns: {
		'person.external-id': 'Eindeutige Admidio-ID',
		'membership.from': 'Mitgliedschaftsbeginn',
		'membership.until': 'Mitgliedschaftsende',
	},
}

export const linear: FileFormat = {
	id: 'linear',
	name: 'Linear Vereinsverwaltung',
	holds: 'members',
	signs:
		'Adressnummer|Adresszusatz|Straße mit der Hausnummer|Telefon1|Telefon2|Telefax|Spender|Bankbezeichnung|Lastschrift J/N|Sepa-Mandatsnummer|Kennung 1|Freifeld 1',
	enough: 3,
	columns: {
		'external-id': 'Adressnummer',
		'flag-tag': 'Spender',
		ignored: 'Bankbezeichnung|Lastschrift J/N|Sepa-Mandatsnummer',
	},
	patterns: [
		[/^abteilung \d$/, 'groups'],
		[/^kennung \d$/, 'tags'],
		[/^freifeld \d$/, 'note.labelled'],
	],
}
