/** Of a browser, what keeps a screen lit. */
export interface Waker {
	document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
	/** Undefined where the browser has none (plain http, older ones). */
	wakeLock: Pick<WakeLock, 'request'> | undefined;
}

/**
 * Keeps the screen from going dark while a tour is presented. A browser lets the lock go when the page is hidden, so it is
 * taken again when the page comes back. Where it is refused (a low battery), the screen follows the device.
 *
 * @returns lets it go
 */
export function keepAwake({ document, wakeLock }: Waker): () => void {
	let held: Promise<WakeLockSentinel | undefined> | undefined;
	const take = () => {
		if (document.visibilityState === 'visible')
			held = wakeLock?.request('screen').catch(() => undefined);
	};
	document.addEventListener('visibilitychange', take);
	take();
	return () => {
		document.removeEventListener('visibilitychange', take);
		void held?.then((lock) => lock?.release());
	};
}
