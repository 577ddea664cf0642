import { SHELLS } from '$lib/state/offline/kept';
import type { EntryGenerator } from './$types';

/** An empty page: without network the service worker answers with it, and the browser draws what the address names. */
export const ssr = false;

export const entries: EntryGenerator = () =>
	SHELLS.filter(Boolean).map((path) => ({ depth: path.slice('shell/'.length, -1) }));
