import type { Plugin } from 'vite'

/**
 * Lets each page load its own texts only. All pages name texts through one object, so the bundler would keep the texts of
 * all pages together in one file, in case loading one of them had an effect. It has none.
 */
export function textsByPage(): Plugin {
	return {
		name: 'texts-by-page',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: /\/paraglide\/messages(\.js$|\/)/ },
			handler: (code) => ({ code, map: null, moduleSideEffects: false }),
		},
	}
}
