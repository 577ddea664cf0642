import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

export const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

/** The rules of axe whose answer depends on colours. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe is asked. */
interface Asked {
	/** These of its rules; else all that it holds for rules of every page. */
	rules?: string[];
	/** Not these. */
	without?: readonly string[];
	/** A selector: what lies in it; else the whole page. */
	within?: string;
	/** A selector: what is not asked about. */
	besides?: string;
}

export interface Fault {
	id: string;
	help: string;
	/** The first of the elements. */
	where: string[];
}

/** What axe finds wrong with a page as it is now. The test must bypass the page's policy, which rightly forbids added script. */
export async function faultsOf(
	page: Page,
	{ rules, without = [], within, besides }: Asked = {}
): Promise<Fault[]> {
	if (!(await page.evaluate(() => 'axe' in window)))
		await page.addScriptTag({ content: axeSource });
	return page.evaluate(
		async ({ runOnly, without, within, besides }) => {
			const { axe: checker } = window as unknown as { axe: typeof axe };
			const context = { include: within ?? 'html', ...(besides ? { exclude: besides } : {}) };
			const { violations } = await checker.run(context, {
				resultTypes: ['violations'],
				// Both take time, and no page has frames, sound or film.
				preload: false,
				iframes: false,
				rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
				...(runOnly ? { runOnly } : {})
			});
			return violations.map(({ id, help, nodes }) => {
				return { id, help, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) };
			});
		},
		{ runOnly: rules, without, within, besides }
	);
}

/** The same in both schemes: all rules in the light one, and those of colours again in the dark one. */
export async function faultsInBoth(page: Page, asked: Omit<Asked, 'rules'> = {}) {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await faultsOf(page, asked);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await faultsOf(page, { ...asked, rules: OF_COLOURS });
	await page.emulateMedia({ colorScheme: 'light' });
	return [...light, ...dark.map((fault) => ({ ...fault, scheme: 'dark' }))];
}
