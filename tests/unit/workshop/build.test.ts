/** When the site is built, and what is left where that fails. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import { isBuilt } from '../../../scripts/start.mjs';

let folder: string;
let stamp: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'passagework-build-'));
	stamp = join(folder, 'stamp');
	mkdirSync(join(folder, 'src', 'lib'), { recursive: true });
	write('src/lib/a.ts', 1000);
	write('stamp', 2000);
	setTime('src', 1000);
	setTime('src/lib', 1000);
});

afterEach(() => rmSync(folder, { recursive: true }));

function setTime(path: string, seconds: number) {
	utimesSync(join(folder, path), seconds, seconds);
}

function write(path: string, seconds: number) {
	writeFileSync(join(folder, path), '');
	setTime(path, seconds);
}

const fresh = () => isBuilt(stamp, [join(folder, 'src'), join(folder, 'no-such-folder')]);

describe('npm start builds', () => {
	it('not where nothing has changed since', () => {
		expect(fresh()).toBe(true);
	});

	it.each<[name: string, change: () => void]>([
		['a file was changed', () => setTime('src/lib/a.ts', 3000)],
		['a file was added', () => write('src/lib/b.ts', 3000)],
		['a file was deleted', () => rmSync(join(folder, 'src/lib/a.ts'))],
		['no build was finished', () => rmSync(stamp)]
	])('where %s', (_name, change) => {
		change();
		expect(fresh()).toBe(false);
	});
});

describe('npm run build', () => {
	const steps = ['svelte-kit sync', 'npm run --silent check:data', 'vite build'];

	it('R1, R2: checks the data before anything is built, and stamps what is whole', async () => {
		const ran: string[] = [];
		const code = await build((step) => Promise.resolve(ran.push(step) && 0), stamp);
		expect([code, ran]).toEqual([0, steps]);
		expect(existsSync(stamp)).toBe(true);
	});

	it.each(steps.map((step, i) => [step, i] as const))(
		'stops where "%s" fails, and leaves no stamp',
		async (failing, i) => {
			const ran: string[] = [];
			const code = await build(
				(step) => Promise.resolve(ran.push(step) && Number(step === failing)),
				stamp
			);
			expect([code, ran]).toEqual([1, steps.slice(0, i + 1)]);
			expect(existsSync(stamp)).toBe(false);
		}
	);
});
