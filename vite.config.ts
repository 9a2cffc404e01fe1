import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { defineConfig } from 'vite'
import { paraglide } from './tools/paraglide.ts'
import { textsByPage } from './tools/texts-by-page.ts'

export default defineConfig(({ command }) => ({
	plugins: [
		// A build finds the texts compiled (`bin/setup`): compiling again would replace files that tests are reading.
		...(command === 'serve' ? [paraglideVitePlugin(paraglide)] : []),
		textsByPage(),
		sveltekit({
			adapter: adapter({ envPrefix: 'FLECHTWERK_KIT_' }),
			// Every page is styled by two shared files: linked once, cached for ever.
			inlineStyleThreshold: 0,
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					// SvelteKit's announcer of page changes carries one inline style.
					'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self', 'data:'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
				},
			},
			compilerOptions: { runes: true },
		}),
	],
	// An older CSS target would turn light-dark() into variables of the root, and inner elements could no longer choose a theme.
	build: {
		target: 'es2024',
		// What a page needs first, its HTML names. The list of all chunks of all pages would be a tenth of what the office loads.
		modulePreload: false,
		cssTarget: ['chrome123', 'firefox128', 'safari18'],
		// Said, not found out: each text is a module without effects. So a page of the office loads its own texts, not those of all pages.
		rolldownOptions: {
			treeshake: { moduleSideEffects: [{ test: /\/generated\/paraglide\/messages/, sideEffects: false }] },
		},
	},
}))
