/**
 * How message texts are compiled: one place, used by the build and by `bin/setup`. The language is part of the address and
 * decided in `hooks.server.ts`; the browser takes it from the page. So no code for finding out a language is shipped.
 */
export const paraglide = {
	project: './project.inlang',
	outdir: './src/generated/paraglide',
	strategy: ['globalVariable', 'baseLocale'] as ['globalVariable', 'baseLocale'],
	emitTsDeclarations: true,
}
