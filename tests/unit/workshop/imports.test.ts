/** Lint holds the direction of imports: each forbidden one is refused, in each of its forms; each allowed one passes. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Messages of the rules that this file is about, for a source text as if it stood in a file of the tree. */
async function refusals(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	const messages = result?.messages ?? [];
	expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
	return messages
		.filter(({ ruleId }) => ruleId?.includes('no-restricted-'))
		.map(({ message }) => message);
}

const script = (code: string) => `<script lang="ts">\n${code}\n</script>\n`;

const REFUSED: [file: string, specifier: string, why: RegExp][] = [
	['src/lib/reading/a.ts', '../layout/measure', /imports nothing but itself/],
	['src/lib/reading/dates/a.ts', '../../layout/measure', /imports nothing but itself/],
	['src/lib/reading/a.ts', '../exchange/citation', /imports nothing but itself/],
	['src/lib/reading/a.ts', '../state/selection', /imports nothing but itself/],
	['src/lib/reading/a.ts', '../views/map/x', /imports nothing but itself/],
	['src/lib/reading/a.ts', '../server/edition', /imports nothing but itself/],
	['src/lib/reading/a.ts', '../../routes/x', /imports nothing but itself/],
	['src/lib/reading/a.ts', '$lib/reading/model', /relative path/],
	['src/lib/reading/a.ts', '$app/state', /relative path/],
	['src/lib/reading/a.ts', 'svelte', /reading\/ is pure/],
	['src/lib/reading/a.ts', 'node:fs', /reading\/ is pure/],
	['src/lib/reading/a.ts', 'fs', /reading\/ is pure/],
	['src/lib/reading/a.ts', 'zod', /reading\/ is pure/],
	['src/lib/reading/schema/a.ts', 'svelte/store', /reading\/ is pure/],
	['src/lib/reading/schema/a.ts', '../../layout/measure', /imports nothing but itself/],
	['src/lib/layout/map/a.ts', '../../state/selection', /numbers in, numbers out/],
	['src/lib/layout/map/a.ts', '../../exchange/citation', /numbers in, numbers out/],
	['src/lib/layout/a.ts', '../views/map/x', /numbers in, numbers out/],
	['src/lib/layout/a.ts', '../server/measure', /numbers in, numbers out/],
	['src/lib/layout/a.ts', '$lib/reading/model', /relative path/],
	['src/lib/layout/a.ts', 'svelte', /layout\/ is pure/],
	['src/lib/layout/a.ts', 'node:path', /layout\/ is pure/],
	['src/lib/exchange/a.ts', '$lib/layout/measure', /exchange\/ turns/],
	['src/lib/exchange/a.ts', '../state/selection', /exchange\/ turns/],
	['src/lib/exchange/a.ts', 'yaml', /serve the build/],
	['src/lib/state/a.svelte.ts', '$lib/views/ui/x', /shared by all views/],
	['src/lib/state/a.svelte.ts', '../views/map/x', /shared by all views/],
	['src/lib/state/a.svelte.ts', '$lib/server/edition', /shared by all views/],
	['src/lib/state/a.svelte.ts', 'zod', /serve the build/],
	['src/lib/views/map/a.ts', '$lib/server/edition', /take what they show/],
	['src/lib/views/map/a.ts', '../../../routes/x', /take what they show/],
	['src/lib/views/map/a.ts', '$lib/../routes/x', /take what they show/],
	['src/lib/views/map/a.ts', '../text/TextView.svelte', /never import one another/],
	['src/lib/views/map/a.ts', '../../views/text/x', /never import one another/],
	['src/lib/views/map/a.ts', '../../../lib/views/text/x', /never import one another/],
	['src/lib/views/text/a.ts', '$lib/views/map/MapView.svelte', /never import one another/],
	['src/lib/views/timeline/a.ts', '$lib/views/slip', /never import one another/],
	['src/lib/views/slip/a.ts', '../timeline/x', /never import one another/],
	['src/lib/views/outline/a.ts', '../tour/x', /never import one another/],
	['src/lib/views/tour/a.ts', '../outline/x', /never import one another/],
	['src/lib/views/ui/a.ts', '../map/x', /never import one another/],
	['src/lib/server/a.ts', '../views/ui/x', /everything but views/],
	['src/lib/server/a.ts', '../../routes/x', /everything but views/],
	['src/lib/server/a.ts', '$lib/reading/model', /relative path/],
	['src/routes/+page.ts', 'zod', /serve the build/],
	['src/lib/views/map/a.ts', '$lib/wording/fr/common', /in the language of the edition/],
	['src/lib/reading/a.ts', '../wording/en/dates', /in the language of the edition/],
	['src/lib/wording/en/a.ts', '$lib/reading/model', /says words/],
	['src/lib/wording/fr/a.ts', '../en/common', /says words/]
];

const ALLOWED: [file: string, specifier: string][] = [
	['src/lib/reading/a.ts', './model'],
	['src/lib/reading/dates/a.ts', '../model'],
	['src/lib/reading/lints/a.ts', '../questions/layout'],
	['src/lib/reading/schema/a.ts', 'zod'],
	['src/lib/reading/schema.ts', './schema/argumentFile'],
	['src/lib/layout/map/a.ts', '../../reading/model'],
	['src/lib/layout/map/a.ts', '../timeline/pack'],
	['src/lib/layout/map/a.ts', 'd3-force'],
	['src/lib/exchange/a.ts', '../reading/model'],
	['src/lib/exchange/a.ts', '$lib/reading/model'],
	['src/lib/state/a.svelte.ts', '$lib/layout/map/types'],
	['src/lib/state/a.svelte.ts', '$lib/exchange/citation'],
	['src/lib/state/a.svelte.ts', 'svelte/reactivity'],
	['src/lib/views/map/a.ts', '$lib/state/selection'],
	['src/lib/views/map/a.ts', '$lib/reading/model'],
	['src/lib/views/map/a.ts', '../ui/Glyph.svelte'],
	['src/lib/views/map/a.ts', '#wording/hands'],
	['src/lib/reading/dates/a.ts', '#wording/dates'],
	['src/lib/layout/map/a.ts', '#wording/dates'],
	['src/lib/wording/en/a.ts', './common'],
	['src/lib/views/map/a.ts', './text/x'],
	['src/lib/views/timeline/a.ts', '$lib/layout/timeline/types'],
	['src/lib/server/a.ts', '../layout/measure'],
	['src/lib/server/a.ts', '../reading/model'],
	['src/lib/server/a.ts', 'node:fs'],
	['src/lib/server/a.ts', 'yaml'],
	['src/routes/+page.ts', '$lib/views/map/MapView.svelte'],
	['src/routes/+page.server.ts', '$lib/server/edition']
];

describe('imports point one way', () => {
	it.each(REFUSED)('%s must not import %s', async (file, specifier, why) => {
		expect(await refusals(file, `import '${specifier}';\n`)).toEqual([expect.stringMatching(why)]);
	});

	it.each(ALLOWED)('%s may import %s', async (file, specifier) => {
		expect(await refusals(file, `import '${specifier}';\n`)).toEqual([]);
	});

	it.each([
		['a named import', `import { x } from '../text/x';`],
		['a type import', `import type { X } from '../text/x';`],
		['a re-export', `export { x } from '../text/x';`],
		['a re-export of all', `export * from '../text/x';`],
		['an import on demand', `export const x = import('../text/x');`],
		['a type taken in place', `export type X = import('../text/x').X;`]
	])('%s is an import like any other', async (_form, code) => {
		expect(await refusals('src/lib/views/map/a.ts', code)).toHaveLength(1);
		expect(await refusals('src/lib/views/map/A.svelte', script(code))).toHaveLength(1);
	});
});

describe('the model and the layout are pure', () => {
	it.each([
		'document.title',
		'window.innerWidth',
		'fetch("x")',
		'process.env',
		'localStorage',
		'Math.random()',
		'Date.now()'
	])('%s is refused in reading/ and layout/, not in views/', async (expression) => {
		const code = `export const x = ${expression};\n`;
		expect(await refusals('src/lib/reading/a.ts', code)).toHaveLength(1);
		expect(await refusals('src/lib/layout/a.ts', code)).toHaveLength(1);
		expect(await refusals('src/lib/views/map/a.ts', code)).toEqual([]);
	});

	it('allows a name of the browser where the module has its own', async () => {
		const code = 'const event = { year: 1933 };\nexport const x = event.year;\n';
		expect(await refusals('src/lib/reading/a.ts', code)).toEqual([]);
	});
});
