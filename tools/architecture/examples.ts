/** For every rule a source that breaks it and one that keeps it. */
import type { Source } from '../sources/source.ts'

const lines = (count: number): string => 'const a = 1\n'.repeat(count)

type Example = { breaks: Source[]; keeps: Source[] }

/** By name of the rule. Each source of `breaks` alone must be found. */
export const examples: Record<string, Example> = {
	'file-size': {
		breaks: [
			{ path: 'src/domain/parties/long.ts', text: lines(251) },
			{ path: 'src/domain/parties/long.test.ts', text: lines(401) },
			{ path: 'src/ui/Long.svelte', text: lines(201) },
		],
		keeps: [
			{ path: 'src/domain/parties/long.ts', text: lines(250) },
			{ path: 'src/demonstration/names/family.ts', text: lines(900) },
		],
	},
	'speaking-names': {
		breaks: [
			{ path: 'src/domain/utils/text.ts', text: '' },
			{ path: 'src/platform/mail-helper.ts', text: '' },
			{ path: 'src/platform/job.service.ts', text: '' },
		],
		keeps: [
			{ path: 'src/service-worker/worker.ts', text: '' },
			{ path: 'src/domain/parties/rename-party.ts', text: '' },
		],
	},
	'module-readme': {
		breaks: [{ path: 'src/domain/parties/rename-party.ts', text: '' }],
		keeps: [
			{ path: 'src/domain/parties/rename-party.ts', text: '' },
			{ path: 'src/domain/parties/README.md', text: '# Parties' },
		],
	},
	'documented-functions': {
		breaks: [
			{ path: 'src/domain/a/b.ts', text: 'export function b() {}\n' },
			{ path: 'src/domain/a/c.ts', text: '/** About. */\nexport const c = () => 1\nexport const d = () => 2\n' },
			{ path: 'src/domain/a/d.ts', text: 'export const rename = command({ name: "a.b" })\n' },
		],
		keeps: [
			{ path: 'src/domain/a/b.ts', text: '/** What b means. */\nexport function b() {}\nexport const limit = 3\n' },
			{ path: 'src/domain/a/c.ts', text: '/** The one thing here. */\nimport "x"\nexport const c = () => 1\n' },
			{ path: 'src/ui/format.ts', text: 'export function b() {}\n' },
			{ path: 'src/domain/a/a.fixture.ts', text: 'export function b() {}\n' },
		],
	},
	'complete-commands': {
		breaks: [
			{
				path: 'src/domain/parties/a.ts',
				text: "export const rename = command({ name: 'Rename', allowed: () => true })",
			},
			{ path: 'src/domain/dues/a.ts', text: "export const rename = command({ name: 'parties.rename', allowed: may })" },
			{ path: 'src/domain/parties/b.ts', text: "export const rename = command({ name: 'parties.rename' })" },
		],
		keeps: [
			{
				path: 'src/domain/parties/a.ts',
				text: "export const rename = command({ name: 'parties.rename', allowed: may })",
			},
			{ path: 'src/domain/parties/a.test.ts', text: 'await rename(ctx, 1, {})' },
		],
	},
	'honest-types': {
		breaks: [
			{ path: 'src/a.ts', text: 'const a: any = 1\n' },
			{ path: 'src/b.ts', text: `// @${'ts-ignore'}\nconst a = 1\n` },
			{ path: 'src/C.svelte', text: '<script lang="ts">\n\tconst c = 1 as unknown as string\n</script>\n' },
		],
		keeps: [{ path: 'src/a.ts', text: 'const any: string = "as any"\n' }],
	},
	'no-swallowed-errors': {
		breaks: [
			{ path: 'src/a.ts', text: 'try { a() } catch {\n\t// never mind\n}\n' },
			{ path: 'src/b.ts', text: 'a().catch(() => {})\n' },
		],
		keeps: [{ path: 'src/a.ts', text: 'try { a() } catch (error) { throw new Error("a", { cause: error }) }\n' }],
	},
	'settings-in-one-place': {
		breaks: [
			{ path: 'src/platform/mail.ts', text: 'const host = process.env.MAIL\n' },
			{ path: 'src/routes/+page.server.ts', text: "import { MAIL } from '$env/dynamic/private'\n" },
		],
		keeps: [{ path: 'src/platform/configuration.ts', text: 'read(process.env)\n' }],
	},
	'urls-in-one-place': {
		breaks: [
			{ path: 'src/ui/A.svelte', text: '<a href="/atlas">Atlas</a>' },
			{ path: 'src/ui/B.svelte', text: '<form action={`/${network}/office`}></form>' },
			{ path: 'src/routes/+page.server.ts', text: "redirect(303, '/sign-in')" },
			{ path: 'src/routes/b.ts', text: 'goto(`/x`)' },
			{ path: 'src/routes/c.ts', text: 'const a = `${paths.network(slug)}/more`' },
		],
		keeps: [
			{ path: 'src/ui/A.svelte', text: '<a href={paths.atlas()}>Atlas</a> <a href="#main">x</a>' },
			{ path: 'src/platform/paths.ts', text: "redirect(303, '/sign-in')" },
		],
	},
	'thin-routes': {
		breaks: [{ path: 'src/routes/(public)/+page.server.ts', text: lines(81) }],
		keeps: [
			{ path: 'src/routes/(public)/+page.server.ts', text: lines(80) },
			{ path: 'src/routes/(public)/atlas-view.ts', text: lines(120) },
		],
	},
	'no-sql-in-pages': {
		breaks: [
			{ path: 'src/routes/+page.server.ts', text: 'await sql<{ id: number }>`select 1`.execute(db)' },
			{ path: 'src/routes/b.ts', text: "db.selectFrom('party')" },
		],
		keeps: [{ path: 'src/domain/parties/party.queries.ts', text: "db.selectFrom('party')" }],
	},
	'escaped-output': {
		breaks: [
			{ path: 'src/ui/A.svelte', text: '{@html text}' },
			{ path: 'src/ui/B.svelte', text: '<script>node.innerHTML = text</script>' },
		],
		keeps: [{ path: 'src/ui/A.svelte', text: '{text}' }],
	},
	'no-skipped-tests': {
		breaks: [
			{ path: 'src/a.test.ts', text: "it.skip('a', () => {})" },
			{ path: 'src/b.test.ts', text: "describe.only('a', () => {})" },
			{ path: 'src/c.test.ts', text: "test.concurrent.todo('a')" },
		],
		keeps: [{ path: 'src/a.test.ts', text: "it('skips what is not there', () => { rows.skip(1) })" }],
	},
	'no-mocked-modules': {
		breaks: [{ path: 'src/a.test.ts', text: "vi.mock('./mail.ts')" }],
		keeps: [{ path: 'src/a.test.ts', text: 'const sent = await outbox.waitForMail()' }],
	},
	'questions-start-from-visibility': {
		breaks: [
			{ path: 'src/domain/parties/party.queries.ts', text: 'sql`select name from party where id = 1`' },
			{ path: 'src/domain/atlas/a.ts', text: "db.selectFrom('claim')" },
			{ path: 'src/domain/relations/kind-words.ts', text: 'sql`select body from interaction i`' },
			{ path: 'src/command-line/list.ts', text: 'sql`select name from party`' },
			{ path: 'src/domain/atlas/b.ts', text: 'sql`insert into search_due select id from party p`' },
		],
		keeps: [
			{
				path: 'src/domain/parties/party.queries.ts',
				text: "import { visibleTo } from './party.visibility.ts'\nsql`from party`",
			},
			{ path: 'src/domain/parties/office.queries.ts', text: 'refuseOutsideOffice(ctx, 1)\nsql`from address a`' },
			{ path: 'src/domain/parties/put-address.ts', text: 'sql`update address set id = 1`; sql`select from party`' },
			{ path: 'src/domain/parties/lock.ts', text: '(ctx: CommandContext) => sql`select from party`' },
			{ path: 'src/domain/parties/party.visibility.ts', text: 'sql`select from listing`' },
		],
	},
	'tables-have-one-writer': {
		breaks: [
			{ path: 'src/domain/atlas/a.ts', text: 'sql`update party set name = 1`' },
			{ path: 'src/routes/a.ts', text: "db.insertInto('role_grant')" },
		],
		keeps: [
			{ path: 'src/domain/parties/put-address.ts', text: 'sql`insert into address values (1)`' },
			{ path: 'src/domain/imports/run/write.ts', text: 'sql`insert into address values (1)`' },
		],
	},
	'one-word-each': {
		breaks: [
			{ path: 'src/domain/networks/add-tenant.ts', text: '' },
			{ path: 'src/domain/parties/a.ts', text: 'export const customersOf = () => 1\n' },
			{ path: 'src/ui/UserMenu.svelte', text: '' },
		],
		keeps: [
			{ path: 'src/domain/networks/add-network.ts', text: "export const reuse = 'user'\nconst tenant = 1\n" },
			{ path: 'src/platform/postgres/system-user.ts', text: 'export const chooseUser = 1\n' },
		],
	},
	'own-tables': {
		breaks: [
			{ path: 'src/domain/lists/a.ts', text: 'sql`select name from market_position m`' },
			{ path: 'src/domain/segments/b.ts', text: "db.selectFrom('claim as c')" },
			{ path: 'src/viewer/c.ts', text: 'sql`select from role_grant g ${on} join interaction i on true`' },
		],
		keeps: [
			{
				path: 'src/domain/parties/a.ts',
				text: "// Whoever comes from membership\nsql`select from party p join address a on true where ${claimSeen('p')}`",
			},
			{ path: 'src/domain/lists/a.test.ts', text: 'sql`select name from market_position m`' },
			{
				path: 'src/domain/segments/b.ts',
				text: "import { party } from './party.ts'\nsql`select from kept_listing(1)`",
			},
		],
	},
	'journeys-in-the-right-role': {
		breaks: [{ path: 'e2e/a.test.ts', text: "await people.person('operator')" }],
		keeps: [{ path: 'e2e/a.test.ts', text: "await people.person('office')" }],
	},
}
