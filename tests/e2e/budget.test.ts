/** What a page may bring along: a policy against all other hosts, and little script. */
import { gzipSync } from 'node:zlib';
import { builtFiles, readBuilt } from './support/site';
import { expect, test } from './support/test';

/**
 * Bytes of script on the wire, gzip: all that the browser fetches until the page is at rest and nobody has touched it. The views are
 * drawn by then and sleep; `sleeping.test.ts` sees to it that whatever is done to them is answered.
 */
const SCRIPT_BUDGET = 75_000;

test(`the script of the home page is at most ${SCRIPT_BUDGET / 1000} kB on the wire`, async ({
	page
}) => {
	const fetched: Promise<readonly [string, number]>[] = [];
	page.on('response', (response) => {
		const path = new URL(response.url()).pathname;
		if (!path.endsWith('.js')) return;
		fetched.push(response.body().then((body) => [path, gzipSync(body).length] as const));
	});
	await page.goto('', { waitUntil: 'networkidle' });
	await page.locator('.explorer[data-live]').waitFor();
	await page.waitForLoadState('networkidle');
	const sizes = await Promise.all(fetched);
	expect(sizes.length).toBeGreaterThan(2);
	const total = sizes.reduce((sum, [, size]) => sum + size, 0);
	const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 5);
	expect(total, JSON.stringify(largest)).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

test('every page carries a policy that allows nothing of another host', () => {
	const pages = builtFiles().filter((path) => path.endsWith('.html'));
	const faults = pages.filter((path) => {
		const meta = readBuilt(path).match(/<meta\s[^>]*content-security-policy[^>]*>/i)?.[0] ?? '';
		const strict = /default-src 'none'/.test(meta) && !/https?:|\*|'unsafe-eval'/.test(meta);
		const script = meta.match(/script-src [^;]*/)?.[0] ?? '';
		return !strict || script === '' || script.includes('unsafe-inline');
	});
	expect(pages.length).toBeGreaterThan(0);
	expect(faults).toEqual([]);
});
