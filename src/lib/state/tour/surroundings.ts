import type { Surroundings } from './windowLink';

/** This browser window’s own. */
export const browserSurroundings = (): Surroundings => ({
	window,
	opener: () => (window.opener as Window | null) ?? null,
	channel: (name) => new BroadcastChannel(name),
	pair: () => new MessageChannel()
});

/** A name that nobody else has; works on plain http too, where `crypto.randomUUID` is missing. */
export const randomBytes = () => crypto.getRandomValues(new Uint8Array(12));
