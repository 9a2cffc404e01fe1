import type { NoticeForm, NoticeRule } from '#domain/membership/statute/notice.rules.ts'
import type { TypeKind } from '#domain/membership/statute/statute.schema.ts'

/** A text in German, and in English where the organisation has it. */
export type Localized = { de: string; en?: string }
/** A text that exists in both languages. */
export type Bilingual = { de: string; en: string }
/** An ISO day, `YYYY-MM-DD`; never an instant. */
export type Day = string

/** One concept of the competence taxonomy, as the generator needs it. `slug` is the last part of its URN. */
export type Concept = {
	slug: string
	labels: Bilingual
	alternatives: { de: readonly string[]; en: readonly string[] }
	broaderSlug: string | null
}

export type OrganisationKind =
	| 'company'
	| 'university'
	| 'research-institute'
	| 'chamber'
	| 'public-body'
	| 'association'
	| 'startup-centre'
	| 'school'

export type SizeClass = '1-9' | '10-49' | '50-249' | '250+'
export type Scope = 'office' | 'members' | 'alliance' | 'public'
export type Basis = 'self-declared' | 'talk' | 'reference' | 'certificate' | 'cooperation' | 'partner-confirmed'
export type Level = 1 | 2 | 3
export type FunctionKind =
	'managing-director' | 'main-contact' | 'dues-contact' | 'voting-delegate' | 'hr-contact' | 'press-contact'
export type Salutation = 'frau' | 'herr' | 'none'

export type PostalAddress = { street: string; postcode: string; town: string; district: string; country: 'DE' }

/** What a member pays for and what it may do; the slug is unique within its network. */
export type MembershipType = { slug: string; name: Bilingual; kind: TypeKind; votes: boolean }

/** What a statute says of notice, from a day on. */
export type StatuteVersion = NoticeRule & { validFrom: Day; form: NoticeForm; source: string }

/** A named person who works for a network, with the mail address that an account may use. */
export type NetworkPerson = {
	given: string
	family: string
	title?: string
	salutation: Salutation
	mail: string
	phone?: string
}

/** One of the thirteen networks, or the alliance itself (`kind: 'alliance'`). */
export type Network = {
	slug: string
	kind: 'network' | 'alliance'
	name: string
	legalForm: string
	/** NUTS-3 codes; the thirteen networks cover all districts of Baden-Württemberg once. */
	districts: readonly string[]
	/** The region in words, as in the masthead. */
	region: Bilingual
	/** The brand colour as the network gave it, `#rrggbb`. */
	brand: string
	founded: number
	mission: Bilingual
	imprint: {
		address: PostalAddress
		mail: string
		phone: string
		register?: string
		represented: string
		website: string
	}
	membershipTypes: readonly MembershipType[]
	/** What its statute says of notice, the oldest version first. */
	statute: readonly StatuteVersion[]
	office: readonly NetworkPerson[]
	board: readonly NetworkPerson[]
	admin: NetworkPerson
}

/** A membership as a half-open period: `until` is the first day that no longer counts. */
export type DemoMembership = {
	slug: string
	type: string
	from: Day
	until?: Day
	noticeGivenOn?: Day
	suspended?: { from: Day; until?: Day }
}

/** A function of a person at the organisation; `until` in the past makes it a former one. */
export type DemoFunction = { kind: FunctionKind; label?: Bilingual; from: Day; until?: Day }

export type DemoPerson = {
	given: string
	family: string
	title?: string
	salutation: Salutation
	functions: readonly DemoFunction[]
	mail: string
	phone?: string
	/** How far the phone number may be shown, where that is narrower than the consent. */
	phoneScope?: Scope
	/** Missing: the person never consented. `withdrawnOn` ends the consent. */
	consent?: { scope: Scope; givenOn: Day; withdrawnOn?: Day }
}

export type DemoClaim = {
	competence: string
	level: Level
	basis: Basis
	note?: Localized
	confirmedOn?: Day
	/** Who confirmed: a person, an organisation or a certification body, by name. */
	confirmedBy?: string
	/** The first day on which the claim counts as stale. */
	freshUntil?: Day
}

/** One fictional organisation as a network's office would know it. */
export type DemoOrganisation = {
	/** 1 for the first organisation of the stream; the key for `truthOf`. */
	number: number
	/** Unique in the stream, made of the name without its legal form. */
	slug: string
	name: string
	kind: OrganisationKind
	legalForm: string
	/** At least one; the first one leads. */
	networks: readonly DemoMembership[]
	address: PostalAddress
	employees: number
	size: SizeClass
	founded: number
	website: string
	mail: string
	phone: string
	summary: Localized
	description: Localized
	/** ISO 639-1 codes of the languages spoken there. */
	languages: readonly string[]
	claims: readonly DemoClaim[]
	persons: readonly DemoPerson[]
	tags: readonly string[]
	/** How far the organisation is known outside the office. */
	listing: Scope
	/** Whether its texts exist in English. */
	english: boolean
}

/** What an organisation can really do. `shown` says where an outsider could learn of it, if anywhere. */
export type Truth = {
	really: readonly { competence: string; strength: number; shown: 'claim' | 'text' | 'both' | 'nowhere' }[]
	/** Claims that promise more than is there. */
	exaggerated: readonly string[]
}

export type AccountRole = 'member' | 'office' | 'board' | 'admin' | 'coordinator' | 'operator'

/** A sign-in of the demonstration. `grants` are dated role grants per network; members act through `contactOf`. */
export type DemoAccount = {
	key: string
	given: string
	family: string
	title?: string
	mail: string
	/** What one can see by signing in as this person. */
	purpose: Bilingual
	grants: readonly { role: Exclude<AccountRole, 'member'>; network: string; from: Day }[]
	/** Names of organisations whose contact this person is. */
	contactOf: readonly string[]
}
