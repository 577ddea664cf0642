import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it is now. The test must bypass the page's policy, which rightly forbids added script. */
export async function faultsOf(page: Page) {
	if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: source });
	return page.evaluate(async () => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
		return violations.map(({ id, help, nodes }) => {
			return { id, help, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) };
		});
	});
}
