import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
		globalSetup: ['src/platform/testing/database-server.ts'],
		testTimeout: 20_000,
		hookTimeout: 60_000,
		pool: 'forks',
		maxWorkers: 2,
	},
})
