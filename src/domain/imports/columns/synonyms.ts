/**
 * Headers as people write them in German and English, for files of no known format. Compared after `headerKey`; several
 * ways to write one header are separated by `|`.
 */
import type { BuiltInTarget, ColumnTarget } from './column-targets.ts'
import { headerKey } from './header-key.ts'

const written: Partial<Record<BuiltInTarget, string>> = {
	'row.kind': 'Kontaktart|Kontakttyp|Adresstyp|Personenart|Contact Type|Record Type',
	'external-id':
		'ID|Kundennummer|Kunden-Nr.|Adressnummer|Adress-Nr.|Kontakt-ID|Contact ID|Customer Number|Record ID|External ID|Datensatz-ID',
	'organisation.name':
		'Firma|Firmenname|Organisation|Organisationsname|Name der Organisation|Unternehmen|Unternehmensname|Name des Unternehmens|Mitgliedsunternehmen|Mitgliedsfirma|Einrichtung|Institution|Betrieb|Company|Company Name|Organization|Organization Name|Organisation Name|Business Name|Arbeitgeber|Employer|Name der Firma|Name Organisation|Name Unternehmen|Firma/Organisation|Verein',
	'organisation.external-id':
		'Firmen-ID|Firmennummer|Firmen-Nr.|Unternehmens-ID|Organisations-ID|Organisationsnummer|Company ID|Organization ID|Organisation ID|Account ID',
	'organisation.kind':
		'Art der Organisation|Organisationsart|Organisationstyp|Typ der Organisation|Organization Type|Organisation Type|Organisation Kind',
	'organisation.legal-form': 'Rechtsform|Gesellschaftsform|Legal Form',
	'organisation.employees':
		'Mitarbeiter|Mitarbeitende|Mitarbeiterzahl|Anzahl Mitarbeiter|Anzahl Mitarbeitende|Zahl der Mitarbeiter|Beschäftigte|Beschäftigtenzahl|Anzahl Beschäftigte|Zahl der Beschäftigten|Anzahl der Mitarbeiter|Anzahl der Beschäftigten|Employees|Number of Employees|Headcount|Staff',
	'organisation.size-class':
		'Größe|Größenklasse|Unternehmensgröße|Betriebsgröße|Mitarbeiterklasse|Size|Company Size|Size Class',
	'organisation.founded':
		'Gründung|Gründungsjahr|Gegründet|Jahr der Gründung|Gründungsdatum|Founded|Year Founded|Foundation Year',
	'organisation.register-number':
		'Handelsregister|Handelsregisternummer|HRB|Registernummer|Register Number|Vereinsregister',
	'organisation.vat-id':
		'USt-IdNr.|USt-ID|UStID|Umsatzsteuer-ID|Umsatzsteuer-Identifikationsnummer|VAT ID|VAT|VAT Number|Tax ID',
	'organisation.summary':
		'Kurzbeschreibung|Kurzprofil|Kurztext|Zusammenfassung|Slogan|Claim|Tätigkeit|Tätigkeitsfeld|Was wir tun|Summary|Short Description|Tagline|About',
	'organisation.summary-en':
		'Kurzbeschreibung (en)|Kurzbeschreibung englisch|Summary (en)|Short Description (en)|Summary English',
	'organisation.description':
		'Beschreibung|Profil|Profiltext|Unternehmensprofil|Firmenprofil|Unternehmensbeschreibung|Leistungen|Angebot|Description|Profile|Company Profile|Beschreibung (de)',
	'organisation.description-en':
		'Beschreibung (en)|Beschreibung englisch|Description (en)|Profil (en)|Description English',
	'organisation.mail':
		'Firmen-E-Mail|E-Mail Firma|E-Mail Organisation|E-Mail Zentrale|Zentrale E-Mail|E-Mail (Firma)|E-Mail allgemein|Company Email|Organization Email|Organisation Email|Office Email',
	'organisation.phone':
		'Telefon Firma|Telefon Zentrale|Zentrale|Telefon (Firma)|Telefon Organisation|Telefonzentrale|Company Phone|Organization Phone|Organisation Phone|Main Phone|Office Phone',
	'organisation.social': 'LinkedIn Firma|Xing Firma',
	'person.name':
		'Ansprechpartner|Ansprechpartnerin|Ansprechpartner/in|Ansprechperson|Kontakt|Kontaktperson|Kontaktname|Vertreten durch|Vertreter|Contact|Contact Person|Contact Name|Representative|Full Name|Person',
	'person.given-name':
		'Vorname|Vornamen|Rufname|Vorname Ansprechpartner|Ansprechpartner Vorname|Ansprechperson Vorname|Vorname Ansprechperson|Kontakt Vorname|First Name|Firstname|Given Name|Forename',
	'person.family-name':
		'Nachname|Familienname|Zuname|Nachname Ansprechpartner|Ansprechpartner Nachname|Ansprechperson Nachname|Nachname Ansprechperson|Ansprechpartner Name|Kontakt Nachname|Last Name|Lastname|Surname|Family Name',
	'person.salutation': 'Anrede|Anrede Ansprechpartner|Salutation|Prefix|Individual Prefix',
	'person.title': 'Titel|Akademischer Titel|Akad. Titel|Academic Title|Formal Title|Titel Ansprechpartner',
	'person.born-on': 'Geburtsdatum|Geburtstag|Geboren am|Geb.|Birthday|Birth Date|Date of Birth',
	'person.external-id': 'Personen-ID|Personennummer|Person ID|Contact Person ID|Ansprechpartner-ID',
	'person.street': 'Straße privat|Private Straße|Privatanschrift|Home Street|Home Address',
	'person.postcode': 'PLZ privat|Private PLZ|Home Zip|Home Postal Code|Home Postcode',
	'person.place': 'Ort privat|Wohnort|Home City',
	'person.mail':
		'E-Mail Ansprechpartner|Ansprechpartner E-Mail|E-Mail Ansprechperson|Ansprechperson E-Mail|E-Mail persönlich|E-Mail privat|Persönliche E-Mail|Private E-Mail|Contact Email|Personal Email|Kontakt E-Mail',
	'person.phone':
		'Telefon Ansprechpartner|Ansprechpartner Telefon|Telefon Ansprechperson|Ansprechperson Telefon|Durchwahl|Telefon privat|Telefon persönlich|Contact Phone|Direct Phone|Home Phone|Kontakt Telefon',
	'contact.name':
		'Name|Bezeichnung|Display Name|Anzeigename|Mitglied|Mitgliedsname|Name des Mitglieds|Member|Member Name',
	'contact.street':
		'Straße|Strasse|Str.|Straße mit der Hausnummer|Straße und Hausnummer|Straße, Hausnummer|Straße Hausnummer|Straße Nr.|Straße, Nr.|Straße/Hausnummer|Anschrift|Adresse|Street|Street Address|Address|Address 1|Adresse 1|Street and Number|Address Line 1',
	'contact.street-number': 'Hausnummer|Haus-Nr.|Hausnr.|House Number|Street Number',
	'contact.address-extra':
		'Adresszusatz|Adressierungszusatz|Zusatz|Anschriftenzusatz|Adresse 2|Address 2|Address Line 2|Supplemental Address 1|Zusätzliche Adresszeile|c/o',
	'contact.post-box': 'Postfach|PO Box|P.O. Box|Post Box',
	'contact.postcode': 'PLZ|Postleitzahl|Zip|Zip Code|Zipcode|Postal Code|Postcode|Plz.',
	'contact.place': 'Ort|PLZ/Ort|PLZ Ort|PLZ, Ort|Stadt|Wohn-/Firmenort|Gemeinde|Sitz|Standort|City|Town|Place|Location',
	'contact.country': 'Land|Staat|Länderkennung|Ländercode|Country|Country Code',
	'contact.mail':
		'E-Mail|Email|Mail|E-Mail-Adresse|Emailadresse|Mailadresse|E-Mail 1|Haupt-E-Mail|E-Mail geschäftlich|Login E-Mail oder Benutzername (einmalig)|E-Mail dienstlich|E-Mail 2|Weitere E-Mail|Email Address|E-Mail Address|Work Email|Primary Email',
	'contact.phone':
		'Telefon|Tel.|Tel|Telefonnummer|Telefon1|Telefon2|Telefon 1|Telefon 2|Festnetz|Rufnummer|Telefon dienstlich|Telefon geschäftlich|Telefon (geschäftl.)|Fon|Phone|Phone Number|Telephone|Phone 1|Phone 2|Work Phone|Business Phone',
	'contact.mobile':
		'Mobil|Mobiltelefon|Mobilnummer|Handy|Handynummer|Mobile|Mobile Phone|Cell|Cell Phone|Telefon mobil|Telefon (mobil)',
	'contact.fax': 'Fax|Telefax|Faxnummer|Fax Number',
	'contact.website':
		'Webseite|Website|Web|Homepage|Internet|Internetadresse|Internetseite|URL|WWW|Web Site|Web Address',
	'contact.social': 'LinkedIn|Xing|Mastodon|Facebook|Instagram|Twitter|X|YouTube|GitHub|Social Media',
	'function.title':
		'Funktion|Position|Rolle|Stellung|Jobtitel|Tätigkeit im Unternehmen|Funktion im Unternehmen|Beruf|Job Title|Role|Function|Abteilung|Department',
	'membership.number':
		'Mitgliedsnummer|Mitglieds-Nr.|Mitgliedsnr.|Mitglied-Nr.|Mitglieder-Nr.|Mitgliedsnummer intern|Member Number|Member No.|Membership Number|Member ID|Membership ID|Mitglieds-ID',
	'membership.type':
		'Mitgliedsart|Art der Mitgliedschaft|Mitgliedschaft|Mitgliedschaftsart|Mitgliedstyp|Beitragsgruppe|Beitragsart|Beitragsklasse|Membership Type|Member Type|Membership|Membership Level|Membership Category',
	'membership.from':
		'Eintritt|Eintrittsdatum|Mitglied seit|Beitritt|Beitrittsdatum|Mitgliedschaft seit|Mitgliedschaft von|Mitgliedschaftsbeginn|Beginn der Mitgliedschaft|Beginn|Aufnahmedatum|Member Since|Join Date|Joined|Membership Start|Membership Start Date|Start Date',
	'membership.until':
		'Austritt|Austrittsdatum|Mitglied bis|Mitgliedschaft bis|Mitgliedschaftsende|Ende der Mitgliedschaft|Austritt zum|Ausgetreten|Ausgetreten am|Left On|Resignation Date|Membership End|Membership End Date|End Date',
	'membership.status':
		'Mitgliedsstatus|Mitgliedschaftsstatus|Status der Mitgliedschaft|Mitgliederstatus|Membership Status|Member Status|Status',
	'membership.notice':
		'Kündigung|Kuendigung|Gekündigt am|Kündigung am|Kündigungsdatum|Kündigungseingang|Notice Given|Notice Date',
	'function.from': 'Funktion seit|Funktion von|In Funktion seit|Position seit|Role Since|Position Since|Function From',
	'function.until': 'Funktion bis|In Funktion bis|Position bis|Role Until|Position Until|Function Until',
	competences:
		'Kompetenz|Kompetenzen|Kernkompetenzen|Fähigkeiten|Schwerpunkt|Schwerpunkte|Themen|Technologien|Leistungsspektrum|Fachgebiete|Spezialgebiete|Know-how|Skills|Competences|Competencies|Expertise|Technologies|Topics|Services',
	groups:
		'Gruppe|Gruppen|Group(s)|Groups|Gremium|Gremien|Arbeitsgruppe|Arbeitsgruppen|Arbeitskreis|Arbeitskreise|Verteiler',
	tags: 'Schlagwort|Schlagworte|Schlagwörter|Stichworte|Stichwörter|Etiketten|Kategorie|Kategorien|Tags|Tag(s)|Labels|Category|Categories|Branche|Branchen|Industry',
	note: 'Notiz|Notizen|Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Kommentar|Hinweis|Vermerk|Interne Notiz|Note|Note(s)|Notes|Remarks|Comment|Comments',
	'note.on': 'Notizdatum|Datum der Notiz|Notiz vom|Vermerk vom|Note Date',
	'relationship.subsidiary-of':
		'Muttergesellschaft|Mutterunternehmen|Mutterkonzern|Konzern|Konzernmutter|Tochter von|Tochtergesellschaft von|Parent Company|Parent Organization|Parent Organisation|Subsidiary Of',
	'relationship.parent-of':
		'Tochtergesellschaften|Tochterunternehmen|Tochterfirmen|Muttergesellschaft von|Subsidiaries|Parent Company Of',
	'relationship.partner-of': 'Kooperationspartner|Partnerunternehmen|Partner von|Partner Of|Partner Companies',
	'relationship.supplier-of': 'Lieferant von|Zulieferer von|Supplier Of',
	'relationship.founded-by': 'Gegründet von|Ausgründung von|Founded By|Spin-off Of',
	'relationship.part-of-cluster': 'Teil des Clusters|Cluster|Part of Cluster',
	'relationship.successor-of': 'Rechtsnachfolger von|Nachfolger von|Successor Of|Predecessor',
	'interaction.kind':
		'Art des Kontakts|Art des Gesprächs|Aktivität|Aktivitätsart|Aktivitätstyp|Activity Type|Type of Contact|Interaction Type',
	'interaction.on':
		'Letzter Kontakt|Letzter Kontakt am|Kontakt am|Kontaktdatum|Gespräch am|Letztes Gespräch|Letztes Gespräch am|Gesprächsdatum|Letzter Besuch|Letzter Besuch am|Besucht am|Besuch am|Activity Date|Last Contact|Last Contacted|Contact Date|Contacted On|Last Visit',
	'interaction.text':
		'Gesprächsnotiz|Gesprächsnotizen|Gesprächsinhalt|Kontaktnotiz|Besuchsbericht|Call Notes|Contact Notes|Meeting Notes',
	'interaction.by': 'Kontakt durch|Gespräch durch|Besuch durch|Logged By|Contacted By',
	'interaction.id': 'Activity ID|Aktivitäts-ID|Kontaktpunkt-ID|Interaction ID',
	'event.title': 'Veranstaltung|Veranstaltungstitel|Titel der Veranstaltung|Event|Event Title|Event Name',
	'event.on':
		'Veranstaltungsdatum|Datum der Veranstaltung|Veranstaltung am|Tag der Veranstaltung|Event Date|Event Start Date|Event Start',
	'event.state':
		'Teilnahmestatus|Status der Teilnahme|Teilgenommen|Teilnahme|Participant Status|Attendance|Attendance Status|Attended',
	'event.id': 'Veranstaltungs-ID|Veranstaltungsnummer|Event ID',
	'event.labelled':
		'Art der Veranstaltung|Veranstaltungsart|Veranstaltungsort|Ort der Veranstaltung|Event Type|Event Location|Event End Date',
	'event.participant': 'Rolle bei der Veranstaltung|Participant Role',
	newsletter: 'Newsletter|Newsletter J/N|Newsletter ja/nein|Rundschreiben|Mailing|Mailings|Newsletter Empfänger',
	'opt-out.bulk-mail':
		'Kein Newsletter|Keine Rundschreiben|Kein Rundschreiben|Keine Werbung|Newsletter abbestellt|Abgemeldet|No Bulk Emails|No Newsletter|Unsubscribed|No Bulk Emails (User Opt Out)',
	'opt-out.mail': 'Keine E-Mail|Keine E-Mails|Keine Mails|Do Not Email|No Email',
	'opt-out.phone': 'Keine Anrufe|Nicht anrufen|Do Not Phone|Do Not Call',
	'opt-out.post': 'Keine Post|Keine Briefe|Do Not Mail',
	'opt-out.sms': 'Keine SMS|Do Not SMS',
	'opt-out.sharing': 'Keine Weitergabe|Nicht weitergeben|Do Not Trade|Do Not Share',
	ignored:
		'Nr.|Lfd. Nr.|Laufende Nummer|Nummer|Pos.|No.|IBAN|BIC|Bank|Bankname|Kontoinhaber|Bankleitzahl|Kontonummer|Geschlecht|Gender|Bundesland|State|Region|Beitrag|Amount|Erstellt am|Geändert am|Created|Modified|Passwort|Password|Benutzername|Username',
}

/** Target by folded header. */
export const synonyms: ReadonlyMap<string, ColumnTarget> = new Map(
	Object.entries(written).flatMap(([target, headers]) =>
		(headers ?? '').split('|').map((header) => [headerKey(header), target as ColumnTarget] as const),
	),
)
