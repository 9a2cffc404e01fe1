import { expect, it } from 'vitest'
import type { ColumnTarget } from './column-targets.ts'
import { headerKey } from './header-key.ts'
import { recogniseColumns, withChosen } from './recognise-columns.ts'

/** Headers as the systems write them, `,` or `;` between them, and what some of them must become. */
const exports: [format: string | null, headers: string, expected: Record<string, ColumnTarget>][] = [
	[
		'civicrm',
		'Contact ID, Contact Type, Contact Subtype, Do Not Email, Do Not Phone, Do Not Mail, Do Not Sms, Do Not Trade, No Bulk Emails (User Opt Out), Legal Identifier, External Identifier, Sort Name, Display Name, Nickname, Legal Name, Image Url, Preferred Communication Method, Preferred Language, Preferred Mail Format, Contact Hash, Contact Source, First Name, Middle Name, Last Name, Individual Prefix, Individual Suffix, Formal Title, Communication Style, Email Greeting ID, Postal Greeting ID, Addressee ID, Job Title, Gender, Birth Date, Deceased, Deceased Date, Household Name, Organization Name, Sic Code, Unique ID (OpenID), Current Employer ID, Contact is in Trash, Created Date, Modified Date, Addressee, Email Greeting, Postal Greeting, Current Employer, Location Type, Street Address, Street Number, Street Number Suffix, Street Name, Street Unit, Supplemental Address 1, Supplemental Address 2, Supplemental Address 3, City, Postal Code Suffix, Postal Code, Latitude, Longitude, Address Name, Master Address Belongs To, County, State, Country, Phone, Phone Extension, Phone Type, Email, On Hold, Use for Bulk Mail, Signature Text, Signature Html, IM Provider, IM Screen Name, OpenID, World Region, Website, Group(s), Tag(s), Note(s), Membership Type, Test, Is Pay Later, Member Since, Membership Start Date, Membership Expiration Date, Source, Membership Status, Membership ID, Primary Member ID, max_related, Employee of-Organization Name, Home-Street Address, Work-Email',
		{
			'Contact ID': 'external-id',
			'Contact Type': 'row.kind',
			'Organization Name': 'organisation.name',
			'Current Employer ID': 'organisation.external-id',
			'No Bulk Emails (User Opt Out)': 'opt-out.bulk-mail',
			Email: 'contact.mail',
			'Member Since': 'membership.from',
			'Membership Expiration Date': 'membership.expires',
			'Work-Email': 'contact.mail',
			Gender: 'ignored',
		},
	],
	[
		'hitobito',
		'Vorname;Nachname;Übername;Firmenname;Firma;Haupt-E-Mail;zusätzliche Adresszeile;Strasse;Hausnummer;Postfach;PLZ;Ort;Land;Hauptebene;Rollen;Geschlecht;Geburtstag;Zusätzliche Angaben;Sprache;Tags;Weitere E-Mail Privat;Weitere E-Mail Arbeit;Weitere E-Mail Vater;Weitere E-Mail Mutter;Weitere E-Mail Andere;Weitere E-Mails Freitext;Telefonnummer Privat;Telefonnummer Mobil;Telefonnummer Arbeit;Telefonnummer Vater;Telefonnummer Mutter;Telefonnummer Fax;Telefonnummer Andere;Social Media Adresse Facebook;Social Media Adresse Webseite',
		{
			Firmenname: 'organisation.name',
			Firma: 'row.kind',
			'Haupt-E-Mail': 'contact.mail',
			'Telefonnummer Mobil': 'person.mobile',
			'Weitere E-Mail Vater': 'note.labelled',
			Hausnummer: 'contact.street-number',
		},
	],
	[
		'hitobito-groups',
		'Id;Elterngruppe;Name;Kurzname;Gruppentyp;Haupt-E-Mail;PLZ;Ort;Land;Geändert;Ebene;Beschreibung;Link zu Nextcloud;Strasse;Hausnummer;zusätzliche Adresszeile;Postfach;Sprache;Telefonnummern;Anzahl Mitglieder;Social Media',
		{ Id: 'external-id', Name: 'organisation.name', Telefonnummern: 'organisation.phone' },
	],
	[
		'dolibarr',
		'Id, UserTitle, Lastname, Firstname, Login, Gender, Nature, Company, Address, Zip, Town, State, CountryCode, Country, PhonePro, PhonePerso, PhoneMobile, Email, Birthday, Status, Photo, NotePublic, NotePrivate, DateCreation, DateValidation, DateLastModification, DateEndSubscription, MemberTypeId, MemberTypeLabel, SubscriptionId, DateSubscription, Amount',
		{
			Nature: 'row.kind',
			Company: 'organisation.name',
			Town: 'contact.place',
			DateEndSubscription: 'ignored',
			MemberTypeLabel: 'membership.type',
		},
	],
	[
		'dolibarr',
		'Id;Anrede;Nachname;Vorname;Art;Firma;Adresse;PLZ;Stadt;Bundesland;Länderkennung;Land;Telefon (geschäftl.);Telefon (privat);Telefon (mobil);Abo-Ablaufdatum;ID Mitgliedsart;Bezeichnung der Mitgliedsart;Abonnement-ID;Abo-Datum',
		{
			Art: 'row.kind',
			Stadt: 'contact.place',
			'Bezeichnung der Mitgliedsart': 'membership.type',
			'Telefon (geschäftl.)': 'contact.phone',
		},
	],
	[
		'galette',
		'Mitglieds-ID:;Status:;Name:;Vorname:;Firma:;Rufname:;Anrede:;Geburtsdatum:;Geschlecht:;Adresse:;Postleitzahl:;Stadt:;Version:;Land:;Telefon:;Mobilnummer:;E-Mail:;Andere Informationen (Administrator):;Andere Informationen:;Beruf:;Benutzername:;Erstelldatum:;Änderungsdatum:;Konto:;Galette Administration:;Beitragsfrei:;In der Mitgliedsliste angezeigt werden:;Fälligkeitsdatum:;Sprache:;Geburtsort:;Id GNUpg (GPG):;Fingerabdruck:;Übergeordnetes Element:;Mitgliedsnummer:',
		{
			'Name:': 'person.family-name',
			'Firma:': 'organisation.name',
			'Status:': 'membership.type',
			'Mitgliedsnummer:': 'membership.number',
			'E-Mail:': 'contact.mail',
		},
	],
	[
		'galette',
		'nom_adh;prenom_adh;ddn_adh;adresse_adh;cp_adh;ville_adh;pays_adh;tel_adh;gsm_adh;email_adh;prof_adh;pseudo_adh;societe_adh;login_adh;date_crea_adh;id_statut;info_public_adh;info_adh',
		{ nom_adh: 'person.family-name', societe_adh: 'organisation.name', cp_adh: 'contact.postcode' },
	],
	[
		'tendenci',
		'account_id, logo, name, address, address2, city, state, zip, country, phone, phone2, email, url, secret_code, parent_entity, industry, region, number_employees, chapter, directory, tax_exempt, annual_revenue, annual_ad_expenditure, description, expectations, notes, referral_source, referral_source_other, ud1, dues_rep, member_rep, authorized_domains, id, entity, create_dt, status, status_detail, corporate_membership_type, renewal, renew_dt, join_dt, expiration_dt, approved, admin_notes, corp_price, corporate_membership_type_name, total',
		{
			account_id: 'external-id',
			name: 'organisation.name',
			number_employees: 'organisation.employees',
			join_dt: 'membership.from',
			expiration_dt: 'membership.expires',
		},
	],
	[
		'tendenci-people',
		'first_name, last_name, username, email, is_active, is_staff, is_superuser, member_number, account_id, company, phone, address, address2, city, state, zipcode, county, country, address_2, address2_2, city_2, state_2, zipcode_2, country_2, app, membership_type, corp_profile_id, corp_profile_name, corporate_membership_id, join_dt, expire_dt, renewal, renew_dt, status, status_detail',
		{ company: 'organisation.name', member_number: 'membership.number', zipcode: 'contact.postcode' },
	],
	[
		'tendenci-directories',
		'headline, slug, summary, body, source, first_name, last_name, address, address2, city, state, zip_code, country, phone, phone2, fax, email, email2, website, list_type, requested_duration, activation_dt, expiration_dt, tags, enclosure_url, enclosure_type, enclosure_length, status, status_detail',
		{ headline: 'organisation.name', body: 'organisation.description', zip_code: 'contact.postcode' },
	],
	[
		'admidio',
		'Nr.;Nachname;Vorname;Geburtstag;Straße;PLZ;Ort;Telefon;Handy;E-Mail;Mitgliedschaftsbeginn;Mitgliedschaftsende',
		{ 'Nr.': 'ignored', Nachname: 'person.family-name', Mitgliedschaftsbeginn: 'membership.from' },
	],
	[
		'jverein',
		'Mitglieds_Nr;Personenart;Anrede;Titel;Nachname;Vorname;Adressierungszusatz;Straße;Plz;Ort;Staat;Geburtsdatum;Sterbetag;Geschlecht;BIC;IBAN;Bankleitzahl;Kontonummer;Mandat_Datum;Mandat_Sequence;Mandat_Version;Zahlungsart;Zahlungsrhytmus;Zahlungstermin;KtoiPersonenart;KtoiAnrede;KtoiTitel;KtoiName;KtoiVorname;KtoiStrasse;KtoiAdressierungszusatz;KtoiPlz;KtoiOrt;KtoiStaat;KtoiEMail;Telefon_privat;Telefon_dienstlich;Handy;Email;Eintritt;Beitragsart_1;Beitrag_1;individuellerbeitrag;Austritt;Kündigung;Vermerk1;Vermerk2;Eigenschaft_Gruppe',
		{
			Personenart: 'row.kind',
			Mitglieds_Nr: 'membership.number',
			Eintritt: 'membership.from',
			Telefon_dienstlich: 'contact.phone',
			IBAN: 'ignored',
			Eigenschaft_Gruppe: 'flag-tag',
		},
	],
	[
		'jverein',
		'mitglied_id,mitglied_externe_mitgliedsnummer,mitglied_adresstyp,mitglied_personenart,mitglied_anrede,mitglied_titel,mitglied_name,mitglied_vorname,mitglied_adressierungszusatz,mitglied_strasse,mitglied_plz,mitglied_ort,mitglied_staat,mitglied_geburtsdatum,mitglied_geschlecht,mitglied_bic,mitglied_iban,mitglied_telefon_privat,mitglied_telefon_dienstlich,mitglied_handy,mitglied_email,mitglied_eintritt,mitglied_austritt,mitglied_kuendigung,mitglied_beitragsgruppe_bezeichnung,mitglied_vermerk1',
		{
			mitglied_id: 'external-id',
			mitglied_personenart: 'row.kind',
			mitglied_name: 'person.family-name',
			mitglied_austritt: 'membership.until',
		},
	],
	[
		'easyverein',
		'Firma;Vorname;Nachname;Login E-Mail oder Benutzername (einmalig)',
		{ Firma: 'organisation.name', 'Login E-Mail oder Benutzername (einmalig)': 'contact.mail' },
	],
	[
		'easyverein',
		'membershipNumber,joinDate,resignationDate,memberGroups,_isCompany,salutation,firstName,familyName,nameAffix,dateOfBirth,privateEmail,companyEmail,companyEmailInvoice,primaryEmail,companyName,invoiceCompany,addressCompany,privatePhone,companyPhone,mobilePhone,street,additionalAdressInfo,zip,city,state,country,companyStreet,companyZip,companyCity,companyState,companyCountry,professionalRole,balance,iban,bic',
		{
			_isCompany: 'row.is-organisation',
			companyName: 'organisation.name',
			companyEmail: 'organisation.mail',
			joinDate: 'membership.from',
		},
	],
	[
		'linear',
		'Adressnummer, Mitgliedsnummer, Anrede, Titel, Geschlecht, Adresszusatz, Vorname, Nachname, Firma, Straße mit der Hausnummer, PLZ, Ort, Geburtsdatum, Eintrittsdatum, Austrittsdatum, Telefon1, Telefon2, Mobiltelefon, Telefax, E-Mail, Web, Spender, IBAN, BIC, Bankbezeichnung, Kontoinhaber, Lastschrift J/N, Sepa-Mandatsnummer, Abteilung 1, Kennung 1, Freifeld 1',
		{
			Adressnummer: 'external-id',
			'Straße mit der Hausnummer': 'contact.street',
			Web: 'contact.website',
			Eintrittsdatum: 'membership.from',
		},
	],
	[
		'wild-apricot',
		'User ID, Email, First name, Last name, Organization, Membership enabled, Membership level, Membership status, Member since, Renewal due, Member bundle ID or email, Group participation, Notes',
		{ 'User ID': 'external-id', Organization: 'organisation.name', 'Membership level': 'membership.type' },
	],
	[
		'odoo',
		'External ID,Name,Is a Company,Related Company/External ID,Related Company,Email,Phone,Street,Zip,City',
		{ 'Is a Company': 'row.kind', Name: 'contact.name', 'Related Company/External ID': 'organisation.above-id' },
	],
	[
		'vcard',
		'kind,formatted-name,family-name,given-name,additional-names,prefix,suffix,organisation,unit,title,role,mail,phone-work,phone-home,phone-mobile,phone-fax,phone-other,post-box,address-extra,street,city,region,postcode,country,home-street,home-city,home-region,home-postcode,home-country,url,note,categories,uid,birthday',
		{
			'formatted-name': 'contact.name',
			organisation: 'organisation.name',
			uid: 'external-id',
			'home-city': 'person.place',
		},
	],
	[
		null,
		'Company;First Name;Last Name;Email;Phone;Street;Zip;City;Website;Employees;Skills;Member Since',
		{ Company: 'organisation.name', Skills: 'competences', Zip: 'contact.postcode', 'Member Since': 'membership.from' },
	],
	[
		null,
		'Firma;Ansprechpartner;PLZ/Ort;Branche;Unbekanntes',
		{ Ansprechpartner: 'person.name', 'PLZ/Ort': 'contact.place', Unbekanntes: 'ignored' },
	],
]

it.each(exports)('%s: %s', (format, headers, expected) => {
	const recognised = recogniseColumns(headers.split(/[;,]\s*/))
	expect(recognised.format).toBe(format)
	const targets = Object.fromEntries(recognised.columns.map(({ header, target }) => [header, target]))
	expect(targets).toMatchObject(expected)
})

it.each<[headers: string, target: ColumnTarget]>([
	['Name;Straße', 'organisation.name'],
	['Vorname;Name', 'person.family-name'],
	['Firma;Vorname;Name', 'person.family-name'],
	['Firma;Name', 'person.name'],
	['Firma;Vorname;Nachname;Name', 'ignored'],
])('reads “Name” by what stands beside it: %s', (headers, target) => {
	expect(recogniseColumns(headers.split(';')).columns.find(({ header }) => header === 'Name')?.target).toBe(target)
})

it('tells headers of which it knows nothing, and lets a person decide', () => {
	const { columns, unknown } = recogniseColumns(['Firma', 'Lieblingsfarbe', ''])
	expect(unknown).toEqual(['Lieblingsfarbe'])
	const chosen = withChosen(columns, new Map([[headerKey('lieblingsfarbe:'), 'tags']]))
	expect(chosen).toEqual([{ header: 'Firma', target: 'organisation.name' }, { header: 'Lieblingsfarbe', target: 'tags' }, { header: '', target: 'ignored' }]) // prettier-ignore
})
