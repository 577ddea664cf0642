/** A fault in the data stops the build with a message that says where, and nothing is written. */
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const READING = join('data', readdirSync('data')[0] ?? '');
const THEME = `argument/${readdirSync(join(READING, 'argument'))[0]}`;

/** A copy of the project in a folder of its own, without what was built. */
let project: string;

test.beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'passagework-refusal-'));
	const left = [
		'node_modules',
		'build',
		'.git',
		'.svelte-kit',
		'test-results',
		'playwright-report'
	];
	cpSync('.', project, { recursive: true, filter: (path) => !left.includes(basename(path)) });
	symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
});

test.afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Changes the first match in a file of the reading; answers the line it stands on, counted from 1. */
function alter(file: string, pattern: RegExp, to: string): number {
	const path = join(project, READING, file);
	const text = readFileSync(path, 'utf8');
	const altered = text.replace(pattern, to);
	expect(altered).not.toBe(text);
	writeFileSync(path, altered);
	return text.slice(0, text.search(pattern)).split('\n').length;
}

function run(...command: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		cwd: project,
		encoding: 'utf8'
	});
	return { status, said: stdout + stderr };
}

const MUTATIONS: [name: string, file: string, pattern: RegExp, to: string][] = [
	['R2: a quotation with one wrong word', THEME, /(exact: >-\n\s+)\S+/, '$1Xyzzy'],
	['R1: a passage that is nowhere', THEME, /(passages: \[)[\w-]+/, '$1no-such-passage'],
	['a date that is none', 'timeline.yaml', /edtf: [^,}\n]+/, 'edtf: 1933-13'],
	['a line that is not YAML', THEME, /\n {4}kind: /, '\n {{ kind: ']
];

for (const [name, file, pattern, to] of MUTATIONS) {
	test(`${name} stops the build, and the message says where`, () => {
		const line = alter(file, pattern, to);
		const { status, said } = run('scripts/build.mjs');
		expect(status).toBe(1);
		const places = [...said.matchAll(new RegExp(`${file}:(\\d+)`, 'g'))].map(([, n]) => Number(n));
		expect(
			places.some((place) => Math.abs(place - line) <= 2),
			said
		).toBe(true);
		expect(existsSync(join(project, 'build'))).toBe(false);
	});
}

test('R2: even without the check before it, a build of wrong words writes nothing', () => {
	test.setTimeout(120_000);
	alter(THEME, /(exact: >-\n\s+)\S+/, '$1Xyzzy');
	const { status, said } = run('node_modules/vite/bin/vite.js', 'build');
	expect(status).not.toBe(0);
	expect(said).toContain('Xyzzy');
	expect(existsSync(join(project, 'build'))).toBe(false);
});
