/**
 * Journeys in a real browser, against the built site (`npm run build` first). The Chromium is the one that
 * scripts/chromium.mjs finds; the site is served as any static host would serve it.
 */
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

// Another one for a second checkout that is tested at the same time.
const port = Number(process.env.E2E_PORT ?? 4179);
const url = `http://127.0.0.1:${port}/`;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.test.ts',
	// One more than the cores of a small machine: a journey also waits, for pages, frames and pauses.
	workers: 3,
	fullyParallel: true,
	retries: 0,
	// Few cores, three browsers: what is right is right, however long it takes to come.
	expect: { timeout: 10_000 },
	forbidOnly: true,
	reporter: 'list',
	use: {
		baseURL: url,
		// Each test has a browser of its own: keeping the edition anew for each would only take time.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				// Letters as wide as their type says, as on nearly all screens, whatever the build.
				'--font-render-hinting=none',
				'--disable-background-networking',
				'--disable-component-update'
			]
		}
	},
	projects: [{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }],
	webServer: { command: `node scripts/serve.mjs build --port ${port}`, url, stdout: 'ignore' }
});
