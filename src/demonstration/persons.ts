import { dayOf } from './days.ts'
import { drawName, type PersonName } from './names/person.ts'
import { mobile } from './names/phone.ts'
import { type Random, weigh } from './random.ts'
import { contactTitle, leadTitle } from './roles.ts'
import { ascii } from './text.ts'
import type { DemoFunction, DemoPerson, FunctionKind, OrganisationKind, Scope } from './types.ts'

type MailHabit = 'family' | 'full' | 'initial' | 'given'

const mailHabits = weigh<MailHabit>([
	['family', 40],
	['full', 34],
	['initial', 18],
	['given', 8],
])
const consentScopes = weigh<Scope>([
	['public', 62],
	['alliance', 10],
	['members', 28],
])
const furtherFunctions: readonly FunctionKind[] = ['dues-contact', 'voting-delegate', 'hr-contact', 'press-contact']

const localPart = (habit: MailHabit, { given, family }: PersonName): string => {
	const first = ascii(given)
	const last = ascii(family).replaceAll('-', '')
	switch (habit) {
		case 'full':
			return `${first}.${last}`
		case 'initial':
			return `${first.charAt(0)}.${last}`
		case 'given':
			return first
		default:
			return last
	}
}

export type Staff = {
	kind: OrganisationKind
	legalForm: string
	employees: number
	domain: string
	/** First day of the membership, in days since 1970. */
	joined: number
	today: number
}

const drawConsent = ({ today, joined }: Staff, random: Random): DemoPerson['consent'] => {
	const drawn = random.unit()
	if (drawn > 0.68) return undefined
	const givenOn = today - random.int(1, Math.max(2, Math.min(1100, today - joined)))
	const scope = random.weighted(consentScopes)
	if (drawn < 0.64) return { scope, givenOn: dayOf(givenOn) }
	return { scope, givenOn: dayOf(givenOn), withdrawnOn: dayOf(givenOn + random.int(0, today - givenOn)) }
}

const person = (
	name: PersonName,
	functions: DemoFunction[],
	mail: string,
	staff: Staff,
	random: Random,
): DemoPerson => {
	const consent = drawConsent(staff, random)
	const { given, family, title, salutation } = name
	return {
		given,
		family,
		...(title ? { title } : {}),
		salutation,
		functions,
		mail,
		...(random.chance(0.46) ? { phone: mobile(random.unit()) } : {}),
		...(consent ? { consent } : {}),
	}
}

/** Draws one to five people: somebody leads, somebody is the contact, sometimes a former contact is still known. */
export const drawPersons = (lead: PersonName, staff: Staff, random: Random): DemoPerson[] => {
	const { employees, today, joined, domain } = staff
	const most = employees === 1 ? 1 : employees < 10 ? 2 : employees < 50 ? 3 : employees < 250 ? 4 : 5
	const count = Math.max(1, random.int(Math.floor(most / 2), most))
	const habit = random.weighted(mailHabits)
	const start = Math.min(joined, today)
	const taken = new Set<string>()
	const mailOf = (name: PersonName): string => {
		const usual = localPart(habit, name)
		const local = taken.has(usual) ? `${ascii(name.given)}.${ascii(name.family)}` : usual
		taken.add(local)
		return `${local}@${domain}`
	}
	const since = (): string => dayOf(start + Math.floor((today - start) * random.unit() ** 2))
	const label = leadTitle(staff.kind, staff.legalForm, lead.salutation, random.unit())
	const leads: DemoFunction[] = [{ kind: 'managing-director', label, from: dayOf(start) }]
	if (count === 1) leads.push({ kind: 'main-contact', from: dayOf(start) })
	const persons = [person(lead, leads, mailOf(lead), staff, random)]
	for (let at = 1; at < count; at++) {
		const name = drawName(staff.kind, false, random)
		const from = since()
		const kind = at === 1 ? 'main-contact' : random.pick(furtherFunctions)
		const functions: DemoFunction[] = [{ kind, label: contactTitle(name.salutation, random.unit()), from }]
		if (at === 1 && random.chance(0.25)) functions.push({ kind: 'voting-delegate', from })
		persons.push(person(name, functions, mailOf(name), staff, random))
	}
	if (random.chance(0.07) && today - start > 500) {
		const name = drawName(staff.kind, false, random)
		const former: DemoFunction = { kind: 'main-contact', from: dayOf(start), until: dayOf(today - random.int(20, 480)) }
		persons.push(person(name, [former], mailOf(name), staff, random))
	}
	return persons
}
