import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The edition as one file, and its address on this disk. */
export const ONE_FILE = resolve('dist/passagework.html');
export const ONE_FILE_ADDRESS = pathToFileURL(ONE_FILE).href;

/** @throws Error where it has not been built */
export function askForOneFile() {
	if (!existsSync(ONE_FILE))
		throw new Error(`There is no ${ONE_FILE}: run "npm run build:file" first.`);
}
