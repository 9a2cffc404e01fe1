/** Other systems that networks come from. */
import type { FileFormat } from './format.ts'

export const easyverein: FileFormat = {
	id: 'easyverein',
	name: 'easyVerein',
	holds: 'members',
	signs:
		'_isCompany|familyName|membershipNumber|joinDate|resignationDate|companyName|privateEmail|companyEmail|primaryEmail|Login E-Mail oder Benutzername (einmalig)|nameAffix|mobilePhone|companyStreet|companyCity',
	enough: 3,
	columns: {
		'row.is-organisation': '_isCompany|is_company',
		'external-id': 'id',
		'membership.number': 'membershipNumber|membership_number',
		'membership.from': 'joinDate|_joinDate|join_date',
		'membership.until': 'resignationDate|resignation_date',
		'membership.notice': 'declarationOfResignation|declaration_of_resignation',
		'membership.applied': '_isApplication|is_application',
		groups: 'memberGroups|member_groups',
		'organisation.name': 'companyName|company_name',
		'person.given-name': 'firstName|first_name',
		'person.family-name': 'familyName|family_name',
		'person.title': 'nameAffix|name_affix',
		'person.born-on': 'dateOfBirth|date_of_birth',
		'person.mail': 'privateEmail|private_email',
		'organisation.mail': 'companyEmail|company_email',
		'contact.mail': 'primaryEmail|primary_email|Login E-Mail oder Benutzername (einmalig)',
		'person.phone': 'privatePhone|private_phone',
		'organisation.phone': 'companyPhone|company_phone',
		'person.mobile': 'mobilePhone|mobile_phone',
		'organisation.street': 'companyStreet|company_street',
		'organisation.postcode': 'companyZip|company_zip',
		'organisation.place': 'companyCity|company_city',
		'organisation.country': 'companyCountry|company_country',
		'contact.address-extra': 'additionalAdressInfo|additional_address_info',
		'function.title': 'professionalRole|professional_role',
		'relationship.beside': 'relatedMembers|related_members',
		'note.labelled':
			'paymentAmount|paymentIntervallMonths|companyEmailInvoice|balance|datevAccountNumber|_applicationDate|declarationOfConsent',
		ignored: 'invoiceCompany|addressCompany|iban|bic|bankAccountOwner|sepaMandate|sepaDate|methodOfPayment',
	},
	patterns: [[/^(customfields?|custom field) /, 'note.labelled']],
	decisive: 'Login E-Mail oder Benutzername (einmalig)',
}

export const dolibarr: FileFormat = {
	id: 'dolibarr',
	name: 'Dolibarr',
	holds: 'members',
	// Adherent::STATUS_…: excluded, draft, resiliated, validated.
	statuses: { '-2': 'ausgeschlossen', '-1': 'draft', '0': 'resiliated', '1': 'active' },
	signs:
		'UserTitle|Lastname|Nature|PhonePro|PhonePerso|PhoneMobile|DateEndSubscription|MemberTypeLabel|MemberTypeId|SubscriptionId|DateSubscription|Länderkennung|Abo-Ablaufdatum|ID Mitgliedsart|Bezeichnung der Mitgliedsart|Abonnement-ID|Abo-Datum|Lastname*|Nature*|MemberType*',
	enough: 3,
	columns: {
		'row.kind': 'Nature|Nature*|Art',
		'external-id': 'Id',
		'person.salutation': 'UserTitle|Anrede',
		'person.family-name': 'Lastname|Lastname*|Nachname',
		'person.given-name': 'Firstname|Vorname',
		'person.born-on': 'Birthday',
		'organisation.name': 'Company|Firma',
		'contact.street': 'Address|Adresse',
		'contact.place': 'Town|Stadt',
		'contact.country': 'CountryCode|Länderkennung|Country|Land',
		'contact.phone': 'PhonePro|Telefon (geschäftl.)',
		'person.phone': 'PhonePerso|Telefon (privat)',
		'contact.mobile': 'PhoneMobile|Telefon (mobil)',
		note: 'NotePublic|NotePrivate|Hinweis (öffentlich)|Hinweis (privat)',
		'membership.status': 'Status|Status*',
		'membership.type': 'MemberTypeLabel|MemberType*|Bezeichnung der Mitgliedsart',
		'membership.from': 'DateValidation|DateSubscription|Abo-Datum',
		// The end of a subscription is the day until which dues are paid, not the end of the membership.
		ignored:
			'DateEndSubscription|Abo-Ablaufdatum|MemberTypeId|ID Mitgliedsart|SubscriptionId|Abonnement-ID|Login|Login*|DateCreation|DateLastModification|Photo|Amount',
	},
}

export const tendenciCompanies: FileFormat = {
	id: 'tendenci',
	name: 'Tendenci (Firmenmitglieder)',
	holds: 'members',
	dayOrder: 'month-first',
	signs:
		'account_id|number_employees|secret_code|parent_entity|annual_revenue|dues_rep|member_rep|authorized_domains|corporate_membership_type|corp_price|referral_source',
	enough: 3,
	columns: {
		'external-id': 'account_id',
		'organisation.name': 'name|company_name',
		'organisation.employees': 'number_employees',
		'organisation.description': 'description',
		'contact.address-extra': 'address2',
		'organisation.phone': 'phone|phone2',
		'organisation.mail': 'email',
		'organisation.website': 'url',
		tags: 'industry|region|chapter',
		note: 'notes|admin_notes',
		'membership.status': 'status_detail',
		'relationship.subsidiary-of': 'parent_entity',
		// Of both, the file knows the name of the account: that is their number in the file of the people.
		'function.dues-contact': 'dues_rep',
		'function.main-contact': 'member_rep',
		'note.labelled':
			'expectations|referral_source|referral_source_member_name|tax_exempt|annual_revenue|donation_amount|authorized_domains',
		'membership.type': 'corporate_membership_type_name|corporate_membership_type',
		'membership.from': 'join_dt',
		'membership.expires': 'expiration_dt',
		ignored: 'id|status|entity|state|logo|secret_code',
	},
	patterns: [[/^ud\d+$/, 'note.labelled']],
}

export const tendenciPeople: FileFormat = {
	id: 'tendenci-people',
	source: 'tendenci',
	name: 'Tendenci (Mitglieder)',
	holds: 'members',
	dayOrder: 'month-first',
	signs:
		'is_superuser|corp_profile_id|corp_profile_name|corporate_membership_id|membership_type|zipcode_2|member_number|expire_dt|renew_dt',
	enough: 3,
	columns: {
		'membership.number': 'member_number',
		'person.external-id': 'username',
		'organisation.external-id': 'account_id|corp_profile_id',
		'organisation.name': 'company|corp_profile_name',
		'contact.address-extra': 'address2',
		'membership.type': 'membership_type',
		'membership.from': 'join_dt',
		'membership.expires': 'expire_dt',
		'membership.status': 'status_detail',
		'note.labelled': 'address_2|address2_2|city_2|zipcode_2|country_2',
		ignored: 'app|status|state|county',
	},
}

export const tendenciDirectories: FileFormat = {
	id: 'tendenci-directories',
	name: 'Tendenci (Verzeichnis)',
	holds: 'members',
	dayOrder: 'month-first',
	signs: 'headline|slug|list_type|requested_duration|activation_dt|enclosure_url|zip_code|expiration_dt',
	enough: 3,
	columns: {
		'organisation.external-id': 'slug',
		'organisation.name': 'headline',
		'organisation.summary': 'summary',
		'organisation.description': 'body',
		'contact.address-extra': 'address2',
		'organisation.phone': 'phone|phone2',
		'organisation.mail': 'email|email2',
		'membership.from': 'activation_dt',
		'membership.status': 'status_detail',
		'note.labelled': 'source|list_type|expiration_dt',
		ignored: 'state|status',
	},
}

export const wildApricot: FileFormat = {
	id: 'wild-apricot',
	name: 'Wild Apricot',
	holds: 'members',
	dayOrder: 'month-first',
	signs:
		'User ID|Membership enabled|Membership level|Membership status|Renewal due|Member bundle ID or email|Group participation',
	enough: 3,
	columns: {
		'external-id': 'User ID',
		'organisation.name': 'Organization',
		'membership.type': 'Membership level',
		'membership.from': 'Member since',
		'membership.expires': 'Renewal due',
		'membership.status': 'Membership status',
		'membership.is-member': 'Membership enabled',
		groups: 'Group participation',
		'function.bundle': 'Member bundle ID or email',
	},
}

export const odoo: FileFormat = {
	id: 'odoo',
	name: 'Odoo',
	holds: 'contacts',
	signs:
		'External ID|Is a Company|Related Company|Related Company/External ID|Related Company/Database ID|Display Name',
	enough: 2,
	columns: {
		'row.kind': 'Is a Company',
		'external-id': 'External ID',
		'contact.name': 'Name|Display Name',
		'organisation.name': 'Company Name',
		// Of a person it is the employer, of a company the one that it belongs to.
		'organisation.above': 'Related Company',
		'organisation.above-id': 'Related Company/External ID',
		'function.title': 'Job Position',
		'contact.address-extra': 'Street2',
		note: 'Notes|Internal Notes',
		'organisation.vat-id': 'Tax ID',
		'person.title': 'Title',
		tags: 'Tags|Tags/Name',
	},
}

/** The fixed header of our own vCard reader. */
export const vcard: FileFormat = {
	id: 'vcard',
	name: 'vCard',
	holds: 'contacts',
	signs: 'formatted-name|family-name|given-name|additional-names|phone-work|phone-home|categories|uid',
	enough: 6,
	columns: {
		'row.is-organisation': 'kind',
		'external-id': 'uid',
		'contact.name': 'formatted-name',
		'person.family-name': 'family-name',
		'person.given-name': 'given-name',
		'person.title': 'prefix',
		'person.born-on': 'birthday',
		'organisation.name': 'organisation',
		'function.title': 'title|role',
		'contact.mail': 'mail',
		'contact.phone': 'phone-work|phone-other',
		'person.phone': 'phone-home',
		'contact.mobile': 'phone-mobile',
		'contact.fax': 'phone-fax',
		'contact.post-box': 'post-box',
		'contact.address-extra': 'address-extra',
		'contact.street': 'street',
		'contact.place': 'city',
		'contact.postcode': 'postcode',
		'contact.country': 'country',
		'person.street': 'home-street',
		'person.place': 'home-city',
		'person.postcode': 'home-postcode',
		'person.country': 'home-country',
		'contact.website': 'url',
		note: 'note',
		tags: 'categories',
		'note.labelled': 'unit|additional-names|suffix',
		ignored: 'region|home-region',
	},
}
