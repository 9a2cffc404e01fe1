import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../sources/source.ts'
import { directionFindings, directionNames } from './directions.ts'

/** A house in which every rule about imports is broken once. */
const files: Record<string, string> = {
	'src/platform/ground.ts': "import { access } from '../domain/access/access.ts'\nexport const ground = access",
	'src/domain/networks/networks.ts': "import { viewer } from '../access/access.ts'\nexport const networks = viewer",
	'src/domain/access/access.ts':
		"import { fields } from '../fields/fields.ts'\nexport const viewer = 1, access = fields",
	'src/domain/fields/fields.ts': "import { parties } from '../parties/parties.ts'\nexport const fields = parties",
	'src/domain/parties/parties.ts': "import { d } from '#domain/documents/documents.ts'\nexport const parties = d",
	'src/domain/documents/documents.ts': "import { a } from '../membership/membership.ts'\nexport const d = a",
	'src/domain/membership/membership.ts': "import { c } from '../competences/competences.ts'\nexport const a = c",
	'src/domain/competences/competences.ts': "import { r } from '../relations/relations.ts'\nexport const c = r",
	'src/domain/relations/relations.ts': "import { j } from '../joining/joining.ts'\nexport const r = j",
	'src/domain/profiles/profiles.ts': "import { r } from '../relations/relations.ts'\nexport const p = r",
	'src/domain/joining/joining.ts': "import { d } from '../duplicates/duplicates.ts'\nexport const j = d",
	'src/domain/duplicates/duplicates.ts': "import { s } from '../segments/segments.ts'\nexport const d = s",
	'src/domain/segments/segments.ts': "import { i } from '../imports/imports.ts'\nexport const s = i",
	'src/domain/alerts/alerts.ts': "import { f } from '../federation/federation.ts'\nexport const a = f",
	'src/domain/lists/lists.ts': "import { i } from '../imports/imports.ts'\nexport const l = i",
	'src/domain/imports/imports.ts': "import { n } from '../needs/needs.ts'\nexport const i = n",
	'src/domain/needs/needs.ts': "import { e } from '../events/events.ts'\nexport const n = e",
	'src/domain/events/events.ts': "import { g } from '../groups/groups.ts'\nexport const e = g",
	'src/domain/groups/groups.ts': "import { p } from '../publishing/publishing.ts'\nexport const g = p",
	'src/domain/publishing/publishing.ts': "import { c } from '../cooperations/cooperations.ts'\nexport const p = c",
	'src/domain/cooperations/cooperations.ts': "import { p } from '../projects/projects.ts'\nexport const c = p",
	'src/domain/projects/projects.ts': "import { c } from '../communication/communication.ts'\nexport const p = c",
	'src/domain/communication/communication.ts': "import { d } from '../dues/dues.ts'\nexport const c = d",
	'src/domain/dues/dues.ts': "import { a } from '../atlas/atlas.ts'\nexport const d = a",
	'src/domain/atlas/atlas.ts': "import { r } from '../reports/reports.ts'\nexport const a = r",
	'src/domain/reports/reports.ts': "import { p } from '../privacy/privacy.ts'\nexport const r = p",
	'src/domain/journal/journal.ts': "import { f } from '../federation/federation.ts'\nexport const j = f",
	'src/domain/privacy/privacy.ts': "import { f } from '../federation/federation.ts'\nexport const p = f",
	'src/domain/federation/federation.ts': "import { n } from '../needs/needs.ts'\nexport const f = n",
	'src/domain/somewhere/new.ts': "import { f } from '../federation/federation.ts'\nexport const x = f",
	'src/domain/privacy/erase.ts':
		"import { page } from '../../routes/page.ts'\nimport { json } from '@sveltejs/kit'\nexport const x = page + json",
	'src/viewer/viewer.ts':
		"import { page } from '../routes/page.ts'\nimport { z } from 'vitest/node'\nexport const x = page + z",
	'src/ui/mark/mark.ts':
		"import { page } from '../../routes/page.ts'\nimport { viewer } from '../../domain/access/access.ts'\nexport const x = page + viewer",
	'src/routes/page.ts':
		"import { sql } from 'kysely'\nimport { rows } from '../domain/parties/internal/rows.ts'\nimport '../domain/parties/parties.fixture.ts'\nexport const page = sql + rows",
	'src/domain/parties/internal/rows.ts': "import { a } from './more.ts'\nexport const rows = a",
	'src/domain/parties/internal/more.ts': "import { rows } from './rows.ts'\nexport const a = rows",
	'src/domain/parties/parties.fixture.ts': 'export const fixture = 1',
	'package.json': JSON.stringify({
		type: 'module',
		imports: { '#domain/*': './src/domain/*' },
		dependencies: { kysely: '1', '@sveltejs/kit': '1' },
		devDependencies: { vitest: '1' },
	}),
}

const house = mkdtempSync(join(tmpdir(), 'flechtwerk-house-'))

beforeAll(() => {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(house, path)), { recursive: true })
		writeFileSync(join(house, path), `${text}\n`)
	}
	symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

it('finds each rule about imports broken', async () => {
	const findings = await directionFindings(house)
	const broken = findings.filter((direction) => direction.findings.length > 0).map(({ name }) => name)
	// The federation is the highest module: it has nothing above or beside it.
	expect(broken).toEqual(directionNames.filter((name) => name !== 'direction-federation'))
})

it('names the file, and in its comment what is wrong, why and what to do', async () => {
	const findings = await directionFindings(house)
	for (const { comment } of findings) expect(comment.length).toBeGreaterThan(80)
	const networks = findings.find(({ name }) => name === 'direction-networks')
	expect(networks?.findings).toEqual([
		{ path: 'src/domain/networks/networks.ts', what: '→ src/domain/access/access.ts' },
	])
})
