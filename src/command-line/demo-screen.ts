import type { Instance } from '#boot.ts'
import { signInLinkFor } from '#domain/access/mails/account-mails.ts'
import { m } from '#generated/paraglide/messages.js'
import { dayIn } from '#platform/context.ts'
import { paths } from '#platform/paths.ts'
import { demonstrationPeople } from '../demonstration/people.ts'
import type { DemoAccount } from '../demonstration/types.ts'
import { consoleLocale } from './language.ts'

/** Links on the screen are for the person in front of it, and for one working day. */
const linkMinutes = 12 * 60

/** What runs where, and how to sign in as whom. */
export async function demoScreen(instance: Pick<Instance, 'configuration' | 'db' | 'dataFolder'>): Promise<string> {
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
