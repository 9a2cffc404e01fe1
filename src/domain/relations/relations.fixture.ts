/** Two networks with their offices, and accounts that exist: for tests of interactions and tasks. */
import { sql } from 'kysely'
import { officeFixture, today } from '../parties/parties.fixture.ts'

/** The fixture of parties; Katrin Sailer and Jan Uhl have accounts with a role, Nora Süd in the other network. */
export async function relationsFixture() {
	const fixture = await officeFixture()
	const { owner, network, other } = fixture
	for (const [id, name, place, role] of [
		['katrin-sailer', 'Katrin Sailer', network, 'office'],
		['jan-uhl', 'Jan Uhl', network, 'office'],
		['vera-berg', 'Vera Berg', network, 'board'],
		['nora-süd', 'Nora Süd', other, 'office'],
	] as const) {
		await sql`insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
			values (${id}, ${name}, ${`${id}@nordufer.example`}, true, now(), now())`.execute(owner)
		await sql`insert into role_grant (account_id, network_id, role, during) values (${id}, ${place}, ${role}, daterange('2020-01-01', null))`.execute(
			owner,
		)
	}
	return { ...fixture, today }
}
