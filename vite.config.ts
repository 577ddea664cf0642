import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { conditionsOf, editionLanguage } from './scripts/languages.mjs';

// Tests speak English, whatever is being built.
const ofLanguage = process.env.VITEST ? [] : conditionsOf(editionLanguage());

export default defineConfig({
	plugins: [sveltekit()],
	// Which words `#wording/…` leads to.
	resolve: { conditions: [...ofLanguage, ...defaultClientConditions] },
	ssr: { resolve: { conditions: [...ofLanguage, ...defaultServerConditions] } },
	test: {
		// What is asked of a test is what it finds, not how soon.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					// Pure modules keep nothing between tests, so they are loaded once for all: half the time.
					isolate: false
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/component/**/*.test.ts'],
					setupFiles: ['tests/component/setup.ts']
				}
			}
		]
	}
});
