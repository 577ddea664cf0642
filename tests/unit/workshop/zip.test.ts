/** The edition on a USB stick: unpacked anywhere, it runs by the server that is packed with it, with nothing installed. */
import { unzipSync } from 'fflate';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { zipOf } from '../../../scripts/build-zip.mjs';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'passagework-zip-'));
	write('site/index.html', 'home');
	write('site/map/a/index.html', 'a point');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

const site = () => join(folder, 'site');

/** The address that a server prints. */
function printedAddress(command: string[], cwd: string) {
	const child = spawn(process.execPath, command, { cwd });
	const address = new Promise<string>((done, fail) => {
		child.stdout.on('data', (said) => done(/http:\S+/.exec(String(said))?.[0] ?? ''));
		child.once('error', fail);
		child.once('exit', () => fail(new Error('the server stopped')));
	});
	return { address, stop: () => child.kill() };
}

it('unpacked, the server of "npm start" serves the site', async () => {
	for (const [path, content] of Object.entries(unzipSync(zipOf({ site: site() })))) {
		if (!path.endsWith('/')) write(`stick/${path}`, content);
	}
	const server = printedAddress(
		['scripts/serve.mjs', '--port', '0'],
		join(folder, 'stick/passagework')
	);
	try {
		const answer = await fetch(`${await server.address}map/a/`);
		expect([answer.status, await answer.text()]).toEqual([200, 'a point']);
	} finally {
		server.stop();
	}
});

it('the same site makes the same archive', () => {
	expect(zipOf({ site: site() })).toEqual(zipOf({ site: site() }));
});

it('holds the one-file edition where that has been built', () => {
	write('one.html', 'all of it');
	const names = (oneFile: string) => Object.keys(unzipSync(zipOf({ site: site(), oneFile })));
	expect(names(join(folder, 'one.html'))).toContain('passagework/passagework.html');
	expect(names(join(folder, 'none.html'))).not.toContain('passagework/passagework.html');
});

it('is not made where no site was built', () => {
	expect(() => zipOf({ site: join(folder, 'nowhere') })).toThrow(/npm run build/);
});
