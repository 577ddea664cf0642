/** What wakes a view: the pointer or the focus comes to it, a key or a finger is pressed on it. */
const WAKING = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'touchstart', 'wheel', 'click'];
/** What is held until it can be answered, in the order in which it came. */
const HELD = [
	...WAKING,
	...['pointermove', 'pointerup', 'pointercancel', 'touchmove', 'touchend', 'keyup']
];

const MOST = 200;

/**
 * Holds what a reader does to an element whose script is still to come, and does it again once it is there, so that neither the
 * first key nor the first stroke is lost. Links are not held: they work as they stand.
 *
 * @param wake called at the first event that needs the script
 * @returns what gives back the events held and lets all that follow pass
 */
export function heldEvents(root: Element, wake: () => void): () => void {
	const listening = new AbortController();
	const held: Event[] = [];
	let down = false;
	let asked = false;
	const ask = () => {
		if (!asked) wake();
		asked = true;
	};
	const hold = (event: Event) => {
		if (WAKING.includes(event.type)) ask();
		if (event.type === 'pointerdown') down = true;
		if (!isKept(event, down)) return;
		if (event.type === 'pointerup' || event.type === 'pointercancel') down = false;
		if (isAnsweredOnlyByScript(event)) {
			event.preventDefault();
			event.stopPropagation();
		}
		// Whoever listens to keys further out hears each once: when it is pressed again.
		if (event instanceof KeyboardEvent) event.stopPropagation();
		if (held.length < MOST) held.push(event);
	};
	const on = { capture: true, passive: false, signal: listening.signal };
	for (const type of HELD) root.addEventListener(type, hold, on);
	const selected = (event: Event) => {
		if (!root.contains(getSelection()?.anchorNode ?? null)) return;
		held.push(event);
		ask();
	};
	document.addEventListener('selectionchange', selected, on);
	return () => {
		listening.abort();
		for (const event of held) event.target?.dispatchEvent(again(event));
	};
}

/** A pointer on its way over a view asks nothing of it. */
const isKept = (event: Event, down: boolean) =>
	event.type === 'pointermove' ? down : !(event.type === 'click' && isOnLink(event));

const isOnLink = ({ target }: Event) =>
	target instanceof Element && target.closest('a[href]') !== null;

/** What the browser would do by itself is left to it, but for what a control does and what zooms the whole page. */
const isAnsweredOnlyByScript = (event: Event) =>
	event.type === 'click' || (event instanceof WheelEvent && (event.ctrlKey || event.metaKey));

/** An event that was dispatched cannot be dispatched again as it is: another of the same make. */
function again(event: Event): Event {
	const Made = event.constructor as new (type: string, like: EventInit) => Event;
	return new Made(event.type, event);
}
