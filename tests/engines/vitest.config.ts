/** Journeys in engines other than Chromium: `npm run test:engines`, never part of `npm test`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/engines/*.test.ts'],
		environment: 'node',
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
