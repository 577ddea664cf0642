/** A code on paper says exactly the address beside it. */
import { expect, it } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from '../../../src/lib/exchange/qrCode';

/** The modules that a path of runs makes dark. */
function darkIn(d: string): Set<string> {
	const runs = [...d.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)].map((run) =>
		run.slice(1).map(Number)
	);
	const modules = runs.flatMap(([x = 0, y = 0, length = 0]) =>
		Array.from({ length }, (_, i) => `${x + i},${y}`)
	);
	expect(new Set(modules).size).toBe(modules.length);
	return new Set(modules);
}

it.each([
	['short', 'https://a.example/'],
	['of this machine', 'http://127.0.0.1:4173/present/from-the-oven/price/'],
	['long', `https://example.org/${'a-long-folder/'.repeat(9)}present/a/b/`]
])('every dark module is drawn once, and no light one: an address that is %s', (_name, address) => {
	const { d, size } = qrCode(address);
	const { data } = encode(address, { ecc: 'M', border: 0 });
	const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
	expect(size).toBe(data.length);
	expect(darkIn(d)).toEqual(new Set(dark));
});
