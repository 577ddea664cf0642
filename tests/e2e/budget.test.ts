/** What a page may bring along: a policy against all other hosts, and little script. Read from disk: no browser. */
import { expect, test } from '@playwright/test';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFiles, readBuilt } from './support/site';

/** Bytes of script on the wire, gzip. */
const SCRIPT_BUDGET = 75_000;

/** Addresses of scripts in a page: those it preloads and those its inline script imports. */
const scriptsIn = (html: string) => [
	...[...html.matchAll(/<link[^>]+href="([^"]+\.js)"/g)].map(([, href]) => href ?? ''),
	...[...html.matchAll(/import\("([^"]+\.js)"\)/g)].map(([, href]) => href ?? '')
];

/** Addresses that a module imports before it can run; what it imports on demand is not among them. */
const importsIn = (source: string) =>
	[...source.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)].map(([, path]) => path ?? '');

/** All modules that the scripts of a page need to run, by their path in the build. */
function modulesOf(page: string): Map<string, string> {
	const modules = new Map<string, string>();
	const add = (path: string) => {
		if (modules.has(path)) return;
		const source = readBuilt(path);
		modules.set(path, source);
		for (const one of importsIn(source)) add(posix.join(posix.dirname(path), one));
	};
	for (const one of scriptsIn(readBuilt(page))) add(posix.join(posix.dirname(page), one));
	return modules;
}

test(`the script of the home page is at most ${SCRIPT_BUDGET / 1000} kB on the wire`, () => {
	const modules = modulesOf('index.html');
	const sizes = [...modules].map(([path, source]) => [path, gzipSync(source).length] as const);
	expect(sizes.length).toBeGreaterThan(2);
	const total = sizes.reduce((sum, [, size]) => sum + size, 0);
	const largest = sizes.sort((a, b) => b[1] - a[1]).slice(0, 5);
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
