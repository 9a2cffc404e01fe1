/** Sign-in links for the people of the demonstration, as its start screen shows them. */
import { sql } from 'kysely'
import { boot, type Instance } from '#boot.ts'
import { signInLinkFor } from '#domain/access/mails/account-mails.ts'
import { dayIn } from '#platform/context.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { demonstrationPeople } from '../src/demonstration/people.ts'

export type Place = { url: string; dataFolder: string }

/** `member`, `office`, `board`, … as in src/demonstration/people.ts. */
export type Person = string

const opened = new Map<string, Promise<Instance>>()

/** All people that the demonstration offers, with the mail address of their account. */
export function people(): { key: Person; name: string; mail: string }[] {
	return demonstrationPeople(dayIn()).map(({ key, given, family, mail }) => ({ key, name: `${given} ${family}`, mail }))
}

/**
 * A link that signs a person in once.
 * @throws Error when the demonstration knows no such person or has no account of theirs
 */
export async function signInLink(place: Place, key: Person): Promise<string> {
	const person = people().find((one) => one.key === key)
	if (!person) throw new Error(`The demonstration has no person “${key}”: see src/demonstration/people.ts.`)
	const link = await signInLinkFor(await instanceAt(place), person.mail)
	if (!link) throw new Error(`The demonstration has no account of ${person.name}.`)
	return link
}

/** Lets all sessions of a person be of yesterday. */
export async function ageSessions(place: Place, key: Person): Promise<void> {
	const { db } = await instanceAt(place)
	const person = people().find((one) => one.key === key)!
	await sql`update auth.session s set created_at = s.created_at - interval '1 day' from auth."user" u
		where u.id = s.user_id and u.email = ${person.mail}`.execute(db)
}

/** Ends the connections to the database of the demonstration. */
export async function closeConnections(): Promise<void> {
	const instances = await Promise.all(opened.values())
	opened.clear()
	await Promise.all(instances.map((instance) => instance.stop()))
}

function instanceAt({ url, dataFolder }: Place): Promise<Instance> {
	const known = opened.get(dataFolder)
	if (known) return known
	const settings = { PUBLIC_URL: url, FLECHTWERK_DATA: dataFolder, FLECHTWERK_MODE: 'demonstration' }
	const instance = boot(readConfiguration(settings), 'beside-a-server')
	opened.set(dataFolder, instance)
	return instance
}
