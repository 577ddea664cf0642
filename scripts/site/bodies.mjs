/** Files as they go over the wire: their type, their compression, and the compressed bytes, kept. */
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip'
};

const COMPRESSIBLE = /^(text\/|application\/(json|ld\+json|manifest\+json|xml)|image\/svg)/;

// Quality 5 costs a few milliseconds a page; the default 11 would cost a second.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** @param {string} file */
export function typeOf(file) {
	return TYPES[extname(file)] ?? 'application/octet-stream';
}

/**
 * The compression a file is sent with.
 * @param {string} type from `typeOf`
 * @param {string} accepted the request's accept-encoding
 * @param {readonly string[]} offered of 'br' and 'gzip', in order of preference
 * @returns {string | undefined} undefined: as it is
 */
export function encodingFor(type, accepted, offered) {
	if (!COMPRESSIBLE.test(type)) return undefined;
	const taken = accepted.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
	const names = taken.map((part) => part.split(';')[0]?.trim());
	return offered.find((name) => names.includes(name));
}

/**
 * @param {string} file
 * @param {string | undefined} encoding
 * @returns {Promise<Buffer>}
 */
async function encode(file, encoding) {
	const body = await readFile(file);
	if (encoding === 'br') return promisify(brotliCompress)(body, BROTLI);
	if (encoding === 'gzip') return promisify(gzip)(body);
	return body;
}

/** Bodies by file and encoding, made once and kept while the file is unchanged. */
export class Bodies {
	/** @type {Map<string, Promise<Buffer>>} */
	#kept = new Map();

	/**
	 * @param {string} file
	 * @param {string | undefined} encoding
	 */
	async read(file, encoding) {
		const { mtimeMs, size } = await stat(file);
		const key = `${file} ${mtimeMs} ${size} ${encoding}`;
		const body = this.#kept.get(key) ?? encode(file, encoding);
		this.#kept.set(key, body);
		return body;
	}
}
