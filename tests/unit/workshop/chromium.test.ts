/** The choice of a Chromium, on machines that are only described. */
import { describe, expect, it } from 'vitest';
import { chooseChromium, installCommands } from '../../../scripts/chromium.mjs';

const PLAYWRIGHT = '/home/me/.cache/ms-playwright/chrome';

interface Given {
	env?: Record<string, string>;
	platform?: string;
	files?: string[];
}

function choose({ env = {}, platform = 'linux', files = [] }: Given) {
	const exists = (path: string) => files.includes(path);
	return chooseChromium({ env, platform, playwright: PLAYWRIGHT, exists });
}

describe('which Chromium the tests drive', () => {
	const path = { PATH: '/usr/local/bin:/usr/bin' };
	const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

	it.each<[name: string, given: Given, chosen: string | undefined]>([
		[
			'CHROMIUM_PATH before all others',
			{ env: { ...path, CHROMIUM_PATH: '/opt/c' }, files: ['/opt/c', PLAYWRIGHT] },
			'/opt/c'
		],
		[
			"Playwright's own before the system's",
			{ env: path, files: [PLAYWRIGHT, '/usr/bin/chromium'] },
			PLAYWRIGHT
		],
		['the one on the path', { env: path, files: ['/usr/bin/chromium'] }, '/usr/bin/chromium'],
		[
			'the one without a window first',
			{ env: path, files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] },
			'/usr/bin/chromium-headless-shell'
		],
		[
			'Chromium before Chrome, wherever on the path',
			{ env: path, files: ['/usr/local/bin/google-chrome', '/usr/bin/chromium-browser'] },
			'/usr/bin/chromium-browser'
		],
		[
			'the stable Chrome',
			{ env: path, files: ['/usr/bin/google-chrome-stable'] },
			'/usr/bin/google-chrome-stable'
		],
		['the usual place on a Mac', { platform: 'darwin', files: [mac] }, mac],
		['the usual place on Windows', { platform: 'win32', files: [windows] }, windows],
		[
			"Windows' own path",
			{ platform: 'win32', env: { PATH: 'C:\\a;C:\\b' }, files: ['C:\\b\\chromium'] },
			'C:\\b\\chromium'
		],
		['none where there is none', { env: path, files: ['/opt/chromium'] }, undefined]
	])('%s', (_name, given, chosen) => {
		expect(choose(given)).toBe(chosen);
	});

	it('says so where CHROMIUM_PATH names nothing, and takes no other', () => {
		const given = { env: { ...path, CHROMIUM_PATH: '/opt/c' }, files: ['/usr/bin/chromium'] };
		expect(() => choose(given)).toThrow('CHROMIUM_PATH is /opt/c, and there is no such file.');
	});
});

describe('how one is installed', () => {
	const apt = (path: string) => path === '/usr/bin/apt-get';
	const own = 'npx playwright install chromium';

	it.each([
		[
			'root on Debian: the system, else Playwright',
			'linux',
			true,
			apt,
			[/install -y chromium-headless-shell$/, /install -y chromium$/, own]
		],
		['another user on Debian: Playwright', 'linux', false, apt, [own]],
		['another Linux: Playwright', 'linux', true, () => false, [own]],
		['a Mac: Playwright', 'darwin', false, () => false, [own]]
	])('%s', (_name, platform, isRoot, exists, expected) => {
		const commands = installCommands({ platform, isRoot, exists });
		expect(commands).toHaveLength(expected.length);
		expected.forEach((command, i) => expect(commands[i]).toMatch(command));
	});
});
