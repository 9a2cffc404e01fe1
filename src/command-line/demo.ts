/** `bin/flechtwerk demo`: the demonstration alliance, loaded once, with a sign-in link for each role on one screen. */
import { dataFolderOf, type Instance } from '#boot.ts'
import { signInLinkFor } from '#domain/access/mails/account-mails.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { paths } from '#platform/paths.ts'
import { isLoaded, loadAlliance } from '../demonstration/load/load-alliance.ts'
import { demonstrationPeople } from '../demonstration/people.ts'
import type { DemoAccount } from '../demonstration/types.ts'
import { m } from '#generated/paraglide/messages.js'
import { consoleLocale, inDigits } from './language.ts'
import { startServer } from './start.ts'

/** Links on the screen are for the person in front of it, and for one working day. */
const linkMinutes = 12 * 60

export async function run(_args: string[], configuration: Configuration): Promise<void> {
	const demonstration: Configuration = {
		...configuration,
		mode: 'demonstration',
		dataFolder: configuration.dataFolder ?? `${dataFolderOf(configuration)}-demo`,
	}
	const instance = await startServer(demonstration, prepare)
	console.log(await screen(instance))
}

async function prepare(instance: Instance): Promise<void> {
	if (await isLoaded(instance)) return
	console.log(m.cli_demo_loading({ count: inDigits(1500) }))
	await loadAlliance(instance, { organisations: 1_500, seed: 1 })
}

/** What runs where, and how to sign in as whom. */
async function screen(instance: Instance): Promise<string> {
	const { publicUrl } = instance.configuration
	const lines = [
		'',
		`  ${m.cli_demo_atlas().padEnd(16)} ${publicUrl}${paths.home()}`,
		`  Mails            ${publicUrl}${paths.mails()}`,
		`  API              ${publicUrl}${paths.api.openapi()}`,
		'',
		`  ${m.cli_demo_sign_in()}`,
		'',
	]
	for (const person of demonstrationPeople(dayIn())) {
		const link = await signInLinkFor(instance, person.mail, { redirectTo: startOf(person), minutes: linkMinutes })
		lines.push(
			`  ${[person.title, person.given, person.family].filter(Boolean).join(' ')} – ${person.purpose[consoleLocale()]}`,
			`    ${link ?? m.cli_demo_no_account()}`,
		)
	}
	return [...lines, '', `  ${m.cli_demo_end()}`, ''].join('\n')
}

/** Where a role begins its day. */
function startOf(person: DemoAccount): string {
	const office = person.grants.find((grant) => grant.role !== 'operator')
	return office ? paths.office(office.network) : paths.mine()
}
