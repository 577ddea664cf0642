/**
 * `npm run bench:lighthouse`: what Lighthouse says of the built site, of one page of each kind that is met first: accessibility, best
 * practices, search engines. It fails where one of them is not 100, and says what is missing.
 *
 * Speed is not asked here: `npm run bench:load` measures it beside the same page without script.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { Published } from '../../src/lib/reading/schema/published';

const BUILD = 'build';
const LIGHTHOUSE = 'tests/lighthouse/node_modules/lighthouse/cli/index.js';
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** The whole browser first: the build without a window lacks some of what Lighthouse asks. */
const WHOLE_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What is read of a report. */
interface Report {
	runtimeError?: { message: string };
	categories: Record<
		string,
		{ score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
	>;
	audits: Record<string, { score: number | null; title: string; details?: unknown } | undefined>;
}

/** Paths of pages, by their kind. */
function pages(): Record<string, string> {
	const text = readFileSync(join(BUILD, 'data/reading.json'), 'utf8');
	const { nodes, tours }: Published = JSON.parse(text);
	return {
		home: '',
		node: `map/${nodes[0]?.id}/`,
		outline: 'outline/',
		stage: `present/${tours[0]?.id}/${tours[0]?.steps[0]?.id}/`
	};
}

/**
 * A phone, which is what Lighthouse takes for a reader, is asked everything. A desk is not asked for the size of targets: it draws the
 * timeline, whose marks stand in their places (ARCHITECTURE.md, “Targets”).
 */
const SCREENS = { phone: [], desk: ['--preset=desktop', '--skip-audits=target-size'] };

async function reportOn(url: string, chromium: string, screen: string[]): Promise<Report> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[
			LIGHTHOUSE,
			url,
			'--quiet',
			'--output=json',
			...screen,
			`--only-categories=${CATEGORIES.join(',')}`,
			'--chrome-flags=--headless --no-sandbox --disable-gpu'
		],
		{ env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 1e8 }
	);
	const report: Report = JSON.parse(stdout);
	if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
	return report;
}

/** What counts and is not whole, and where. */
function missingIn({ categories, audits }: Report, category: string): string[] {
	const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
	return counted
		.filter(({ id }) => (audits[id]?.score ?? 1) < 1)
		.map(({ id }) => {
			const { title = '', details = '' } = audits[id] ?? {};
			return `    ${id}: ${title} ${JSON.stringify(details).slice(0, 800)}`;
		});
}

function tell(kind: string, report: Report) {
	for (const category of CATEGORIES) {
		const score = Math.round((report.categories[category]?.score ?? 0) * 100);
		console.log(`${kind.padEnd(18)}${category.padEnd(16)}${String(score).padStart(4)}`);
		if (score === 100) continue;
		process.exitCode = 1;
		console.log(missingIn(report, category).join('\n'));
	}
}

async function main() {
	const chromium = process.env.CHROMIUM_PATH ?? WHOLE_BROWSERS.find(existsSync) ?? findChromium();
	if (!chromium) throw new Error('There is no Chromium: CHROMIUM_PATH names one.');
	const site = await serve({ folder: BUILD, port: 0 });
	try {
		for (const [kind, path] of Object.entries(pages()))
			for (const [screen, options] of Object.entries(SCREENS))
				tell(`${kind}, ${screen}`, await reportOn(site.url + path, chromium, options));
	} finally {
		await site.close();
	}
}

await main();
