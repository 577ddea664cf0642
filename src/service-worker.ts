/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';
import { answerWithout } from './lib/state/offline/answerWithout';
import { isInLanguageFolder } from './lib/state/languageFolders';
import { cacheName, isOwnCache, keptPaths, SHELLS, versionPath } from './lib/state/offline/kept';

/**
 * Keeps the whole edition: script, style, fonts, data, and an empty page for each depth of address. Not the pages themselves, which are
 * drawn from the data (some hundred MB, against two or three).
 *
 * An edition in another language, in a folder of this one, has a worker of its own.
 *
 * A new edition waits until no page of the old one is open, so that nothing changes under a tour; until then the old one is whole,
 * because each has a cache of its own.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** ms: a network that gives no answer for so long counts as gone. */
const PATIENCE = 5000;

const NAME = cacheName(base, version);
const KEPT = new Set(keptPaths({ base, version, build, files }));

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(NAME).then((cache) => cache.addAll([...KEPT])));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(forgetOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (isInLanguageFolder(url.pathname, base)) return;
	if (request.mode === 'navigate') event.respondWith(page(request));
	else if (url.pathname === versionPath(base)) event.respondWith(now(request));
	else if (KEPT.has(url.pathname + url.search)) event.respondWith(kept(request));
});

async function forgetOthers() {
	const names = await caches.keys();
	const others = names.filter((name) => name !== NAME && isOwnCache(base, name));
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** What is kept never changes within an edition: no need to ask. */
async function kept(request: Request): Promise<Response> {
	const cache = await caches.open(NAME);
	return (await cache.match(request)) ?? fetch(request);
}

/** What may have changed: as it is now, where that can be had. */
async function now(request: Request): Promise<Response> {
	return fetch(request).catch(() => kept(request));
}

/** A page over the network, since it is drawn before any script; without network, an empty one that draws itself. */
async function page(request: Request): Promise<Response> {
	try {
		return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
	} catch (fault) {
		const answer = answerWithout(new URL(request.url), base, SHELLS);
		if (!answer) throw fault;
		if (answer.redirect) return Response.redirect(answer.redirect);
		const cache = await caches.open(NAME);
		const shell = await cache.match(answer.shell);
		if (!shell) throw fault;
		return shell;
	}
}
