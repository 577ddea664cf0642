import { dev } from '$app/environment';
import { workerHref } from './workerHref';

/** What a browser says of its connection, where it says anything. */
interface Connection {
	saveData?: boolean;
}

/**
 * Keeps the edition on the device, when the page has all it needs and nothing else is to be done. Not from a disk, which has
 * no service workers, and not where the device asks to be sparing: there the page about the edition offers it.
 */
export function keepSoon(): void {
	const { connection } = navigator as Navigator & { connection?: Connection };
	const able = 'serviceWorker' in navigator && location.protocol.startsWith('http');
	if (dev || !able || connection?.saveData) return;
	const start = () =>
		whenIdle(() => void navigator.serviceWorker.register(workerHref()).catch(later));
	if (document.readyState === 'complete') start();
	else window.addEventListener('load', start, { once: true });
}

/** The network went in between: the next page tries again. */
const later = () => undefined;

/** ms */
const NEAR = 2000;

function whenIdle(task: () => void) {
	if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: NEAR });
	else setTimeout(task, NEAR);
}
