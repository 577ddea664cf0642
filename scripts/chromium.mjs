/**
 * Which Chromium the browser tests drive.
 *
 *     node scripts/chromium.mjs             prints its path
 *     node scripts/chromium.mjs --install   installs one first where there is none
 *
 * In this order: CHROMIUM_PATH, Playwright's own where it has been downloaded, one the system has.
 */
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';
import { asCommand, run } from './run.mjs';

/** The build without a window first: on two cores the journeys take a third less time in it. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable'
];

/** @type {Record<string, string[]>} */
const USUAL_PLACES = {
	darwin: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files\\Chromium\\Application\\chrome.exe'
	]
};

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as in `process.platform`
 * @property {string} playwright where Playwright's own Chromium would be
 * @property {(path: string) => boolean} exists
 */

/**
 * The Chromium to drive on a machine.
 * @param {Machine} machine
 * @returns {string | undefined} its path; undefined where there is none
 * @throws where CHROMIUM_PATH names nothing: whoever set it wants that one and no other
 */
export function chooseChromium({ env, platform, playwright, exists }) {
	if (env.CHROMIUM_PATH) {
		if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
		throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, and there is no such file.`);
	}
	const { join, delimiter } = platform === 'win32' ? win32 : posix;
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [playwright, ...onPath, ...(USUAL_PLACES[platform] ?? [])].find(exists);
}

/**
 * The command lines to try, in order, where a machine has no Chromium.
 * @param {{ platform: string, isRoot: boolean, exists: (path: string) => boolean }} machine
 */
export function installCommands({ platform, isRoot, exists }) {
	const own = 'npx playwright install chromium';
	const isDebian = platform === 'linux' && exists('/usr/bin/apt-get');
	const system = ['chromium-headless-shell', 'chromium'].map(
		(name) => `apt-get update && apt-get install -y ${name}`
	);
	return isDebian && isRoot ? [...system, own] : [own];
}

/** The Chromium of this machine, or undefined. */
export function findChromium() {
	const { env, platform } = process;
	return chooseChromium({
		env,
		platform,
		playwright: chromium.executablePath(),
		exists: existsSync
	});
}

/**
 * The Chromium of this machine, installed first where there is none.
 * @throws with one sentence on what to do where none can be installed
 */
export async function ensureChromium() {
	const isRoot = process.getuid?.() === 0;
	const commands = installCommands({ platform: process.platform, isRoot, exists: existsSync });
	for (const command of commands) {
		const found = findChromium();
		if (found) return found;
		console.log(`No Chromium here: ${command}`);
		await run(command);
	}
	const found = findChromium();
	if (found) return found;
	throw new Error(
		'Install Chromium or Chrome, or set CHROMIUM_PATH to one, for the browser tests.'
	);
}

async function main() {
	const found = process.argv.includes('--install') ? await ensureChromium() : findChromium();
	if (!found) throw new Error('No Chromium here: run "node scripts/chromium.mjs --install".');
	console.log(found);
}

asCommand(import.meta.url, main);
