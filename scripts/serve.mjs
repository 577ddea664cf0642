/**
 * A static server for the built site, in plain Node.
 *
 *     node scripts/serve.mjs [folder] [--port 4173] [--host 127.0.0.1] [--base /some/folder]
 *
 * It answers as an ordinary static host does: a folder by its index.html, a folder without its slash by a redirect,
 * anything else by the site's own 404.html with status 404. Text is compressed, so that the load benchmark sees what
 * a real host would send. It listens on this machine only unless told otherwise.
 */
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asCommand } from './run.mjs';
import { Bodies, encodingFor, typeOf } from './site/bodies.mjs';
import { answerFor, isFile, sitePath } from './site/paths.mjs';

const PORTS_TRIED = 20;

/**
 * @typedef {object} Site
 * @property {string} folder the built site
 * @property {string} [base] folder the site is served from: '' or '/some/folder'
 * @property {readonly string[]} [encodings] compressions offered, in order of preference
 */

/**
 * @param {Site} site
 * @returns {import('node:http').RequestListener}
 */
function handler({ folder, base = '', encodings = ['br', 'gzip'] }) {
	const bodies = new Bodies();
	return async (request, response) => {
		const url = request.url ?? '/';
		const path = sitePath(url, base);
		const { status, file } = path === null ? { status: 404 } : await answerFor(folder, path);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
		} else if (status === 308) {
			const query = url.match(/\?[^#]*/)?.[0] ?? '';
			response.writeHead(308, { location: encodeURI(`${base}${path}/`) + query }).end();
		} else if (!file) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
		} else {
			const accepted = String(request.headers['accept-encoding'] ?? '');
			const encoding = encodingFor(typeOf(file), accepted, encodings);
			const body = await bodies.read(file, encoding);
			response.writeHead(status, headersFor(file, body, encoding));
			response.end(request.method === 'HEAD' ? undefined : body);
		}
	};
}

/**
 * @param {string} file
 * @param {Buffer} body
 * @param {string | undefined} encoding
 */
function headersFor(file, body, encoding) {
	const hashed = /[/\\]immutable[/\\]/.test(file);
	return {
		'content-type': typeOf(file),
		'content-length': body.length,
		'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
		'x-content-type-options': 'nosniff',
		vary: 'accept-encoding',
		...(encoding && { 'content-encoding': encoding })
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false where another program has the port
 */
function listens(server, port, host) {
	return new Promise((done, fail) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			error.code === 'EADDRINUSE' ? done(false) : fail(error)
		);
		server.listen(port, host, () => done(true));
	});
}

/**
 * Serves a built site; where the port is taken, on the next free one.
 * @param {Site & { port?: number, host?: string }} options port 0: any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with '/'
 * @throws where there is no index.html in the folder, or no port is free
 */
export async function serve({ port = 4173, host = '127.0.0.1', base = '', folder, encodings }) {
	if (!(await isFile(join(folder, 'index.html')))) {
		throw new Error(`There is no index.html in ${folder}: run "npm run build" first.`);
	}
	const server = createServer(handler({ folder, base, encodings }));
	let tried = port;
	while (!(await listens(server, tried, host))) {
		tried += 1;
		if (tried > port + PORTS_TRIED) throw new Error(`No port from ${port} to ${tried} is free.`);
	}
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	const close = () =>
		new Promise((/** @type {(value: void) => void} */ done) => {
			server.close(() => done());
			server.closeAllConnections();
		});
	return { url: `http://${host}:${address.port}${base}/`, close };
}

/**
 * The port that was asked for: `--port`, else PORT, else 4173.
 * @param {string | undefined} option
 */
export function portFrom(option) {
	const asked = option ?? process.env.PORT ?? '4173';
	const port = Number(asked);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new Error(`"${asked}" is not a port: give a whole number from 0 to 65535.`);
	}
	return port;
}

async function main() {
	const options = /** @type {const} */ ({
		port: { type: 'string' },
		host: { type: 'string' },
		base: { type: 'string' }
	});
	const { values, positionals } = parseArgs({ allowPositionals: true, options });
	const folder = resolve(positionals[0] ?? 'build');
	const { host, base } = values;
	const { url } = await serve({ folder, port: portFrom(values.port), host, base });
	console.log(`Serving ${folder} at ${url}`);
}

asCommand(import.meta.url, main);
