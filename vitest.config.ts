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
					globalSetup: ['src/platform/testing/database-server.ts'],
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
