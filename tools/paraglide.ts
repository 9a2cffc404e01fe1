/** How message texts are compiled: one place, used by the build and by `bin/setup`. */
export const paraglide = {
	project: './project.inlang',
	outdir: './src/generated/paraglide',
	strategy: ['url', 'baseLocale'] as ['url', 'baseLocale'],
	urlPatterns: [
		{
			pattern: '/:path(.*)?',
			localized: [
				['en', '/en/:path(.*)?'],
				['de', '/:path(.*)?'],
			] as [string, string][],
		},
	],
	emitTsDeclarations: true,
}
