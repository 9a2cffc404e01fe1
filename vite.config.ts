import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { defineConfig } from 'vite'
import { paraglide } from './tools/paraglide.ts'

export default defineConfig({
	plugins: [
		paraglideVitePlugin(paraglide),
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
	build: { target: 'es2024' },
})
