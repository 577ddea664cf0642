import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

/** An engine that is tried: how it is started here, or what this machine lacks for it. */
export type Found = { engine: string } & ({ start: () => Promise<Engine> } | { lacks: string });

/** Firefox and WebKitGTK; each from the path of this machine. */
export function findEngines(): Found[] {
	return [firefox(), webKit()];
}

function firefox(): Found {
	const engine = 'Firefox';
	const path = process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');
	if (!path) return { engine, lacks: 'firefox-esr (or FIREFOX_PATH)' };
	return { engine, start: () => startFirefox(path) };
}

function webKit(): Found {
	const engine = 'WebKitGTK';
	const driver = onPath('WebKitWebDriver');
	const xvfb = onPath('Xvfb');
	const miniBrowser = inLibraries('MiniBrowser');
	if (!driver || !miniBrowser) return { engine, lacks: 'webkit2gtk-driver' };
	if (!xvfb) return { engine, lacks: 'xvfb' };
	return { engine, start: () => startWebKit({ driver, miniBrowser, xvfb }) };
}

function onPath(name: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.map((folder) => join(folder, name)).find(existsSync);
}

/** In a folder of WebKitGTK's among the system's libraries, the newest first. */
function inLibraries(name: string): string | undefined {
	const below = (folder: string, isOne: (name: string) => boolean) =>
		existsSync(folder)
			? readdirSync(folder)
					.filter(isOne)
					.map((one) => join(folder, one))
			: [];
	const folders = below('/usr/lib', (one) => one.includes('-linux-')).flatMap((folder) =>
		below(folder, (one) => one.startsWith('webkit2gtk-'))
	);
	return folders
		.sort()
		.reverse()
		.map((folder) => join(folder, name))
		.find(existsSync);
}
