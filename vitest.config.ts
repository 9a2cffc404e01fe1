import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		pool: 'forks',
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
					// Loading the domain anew for each file took half of the time. Nothing may depend on being loaded alone.
					isolate: false,
					globalSetup: ['src/platform/testing/database-server.ts'],
					// All reactions first, in their order, as in the program: no test depends on which ones another one has loaded.
					setupFiles: ['src/reactions.ts', 'src/platform/testing/after-each-file.ts'],
					testTimeout: 20_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'journeys',
					include: ['e2e/**/*.test.ts'],
					globalSetup: ['e2e/demonstration.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
})
