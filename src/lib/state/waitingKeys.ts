import { repeated } from './heldEvents';

declare global {
	interface Window {
		/** Letters that were pressed while the page was there and its script was not, in order. */
		waitingKeys?: KeyboardEvent[];
		/** What lets them wait; both are set in app.html. */
		letWait?: (event: KeyboardEvent) => void;
	}
}

/** Presses again what waited for the script, once all that answers keys listens; from then on nothing waits. */
export function pressWaitingKeys(window: Window) {
	const { waitingKeys = [], letWait } = window;
	if (letWait) window.removeEventListener('keydown', letWait, true);
	for (const key of waitingKeys.splice(0)) repeated(key)();
}
