/** What types and tests need before anything is built: SvelteKit's own types and the compiled texts. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '@inlang/paraglide-js'
import { paraglide } from '../paraglide.ts'
import { root } from '../sources/source.ts'
import { runTool } from './program.ts'

const stamp = join(root, 'node_modules/.flechtwerk-texts')

/** @throws Error when SvelteKit cannot read the project */
export async function prepare(): Promise<void> {
	if (!existsSync(join(root, 'node_modules/$app/tsconfig.json')) || !existsSync(join(root, '.svelte-kit/types'))) {
		const { code, output } = await runTool('@sveltejs/kit/svelte-kit.js', ['sync'])
		if (code !== 0) throw new Error(output)
	}
	await compileTexts()
}

/** Compiling replaces files that others may be reading, so it is left out when nothing changed. */
async function compileTexts(): Promise<void> {
	const written = globSync(['messages/*/*.json', 'project.inlang/settings.json', 'tools/paraglide.ts'], { cwd: root })
	const hash = createHash('sha256')
	for (const path of written.toSorted()) hash.update(path).update(readFileSync(join(root, path)))
	const wanted = hash.digest('hex')
	const compiled = existsSync(join(root, paraglide.outdir, 'messages.js'))
	if (compiled && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
	await compile({ ...paraglide, project: join(root, paraglide.project), outdir: join(root, paraglide.outdir) })
	writeFileSync(stamp, wanted)
}
