/** From the address in a request to the file that answers it, as an ordinary static host would. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The address inside the site that a request means.
 * @param {string} url as it stands in the request line
 * @param {string} base folder the site is served from: '' or '/some/folder'
 * @returns {string | null} decoded: '' for the base without its slash, else it starts with one '/'; null where the
 *   request is outside the site
 */
export function sitePath(url, base) {
	const raw = '/' + url.replace(/[?#].*$/s, '').replace(/^\/+/, '');
	if (raw !== base && !raw.startsWith(base + '/')) return null;
	try {
		const path = decodeURIComponent(raw.slice(base.length));
		return path.includes('\0') || path.split(/[/\\]/).includes('..') ? null : path;
	} catch {
		return null;
	}
}

/** @param {string} file */
export async function isFile(file) {
	const found = await stat(file).catch(() => null);
	return found?.isFile() ?? false;
}

/**
 * What a path of the site is answered with.
 * @param {string} folder the built site
 * @param {string} path from `sitePath`
 * @returns {Promise<{ status: 200 | 308 | 404, file?: string }>} 308: the same address with a slash is meant
 */
export async function answerFor(folder, path) {
	const file = join(folder, path);
	if (!path.endsWith('/') && (await isFile(file))) return { status: 200, file };
	const index = join(file, 'index.html');
	if (await isFile(index)) {
		return path.endsWith('/') ? { status: 200, file: index } : { status: 308 };
	}
	const missing = join(folder, '404.html');
	return (await isFile(missing)) ? { status: 404, file: missing } : { status: 404 };
}
