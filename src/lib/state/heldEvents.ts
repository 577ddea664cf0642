/** What wakes a view: the pointer or the focus comes to it, a key or a finger is pressed on it, something is chosen in it. */
const WAKING = [
	...['pointerover', 'pointerdown', 'focusin', 'keydown', 'touchstart', 'wheel', 'click'],
	...['input', 'change']
];
/** What is held until it can be answered, in the order in which it came. */
const HELD = [
	...WAKING,
	...['pointermove', 'pointerup', 'pointercancel', 'touchmove', 'touchend', 'keyup']
];

const MOST = 200;

/**
 * Holds what a reader does to an element whose script is still to come, and does it again once it is there, so that neither the
 * first key nor the first stroke is lost. Links are not held: they work as they stand, but for those that lead elsewhere once
 * script is there (`data-held`).
 *
 * @param wake called at the first event that needs the script
 * @returns what gives back the events held and lets all that follow pass
 */
export function heldEvents(root: Element, wake: () => void): () => void {
	const listening = new AbortController();
	const held: (() => void)[] = [];
	let down = false;
	let asked = false;
	const ask = () => {
		if (!asked) wake();
		asked = true;
	};
	const hold = (event: Event) => {
		// Somebody further out has answered it already.
		if (event.defaultPrevented) return;
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
		if (held.length < MOST) held.push(repeated(event));
	};
	const on = { capture: true, passive: false, signal: listening.signal };
	for (const type of HELD) root.addEventListener(type, hold, on);
	const selected = (event: Event) => {
		if (!root.contains(getSelection()?.anchorNode ?? null)) return;
		held.push(repeated(event));
		ask();
	};
	document.addEventListener('selectionchange', selected, on);
	return () => {
		listening.abort();
		for (const again of held) again();
	};
}

/** A pointer on its way over a view asks nothing of it. */
const isKept = (event: Event, down: boolean) =>
	event.type === 'pointermove' ? down : !(event.type === 'click' && isOnLink(event));

function isOnLink(event: Event): boolean {
	const link = event.target instanceof Element && event.target.closest('a[href]');
	return link ? !link.matches('[data-held]') || isForAnotherTab(event) : false;
}

const isForAnotherTab = (event: Event) =>
	event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);

/** What the browser would do by itself is left to it, but for what a control does and what zooms the whole page. */
const isAnsweredOnlyByScript = (event: Event) =>
	event.type === 'click' || (event instanceof WheelEvent && (event.ctrlKey || event.metaKey));

/**
 * Does an event again. One that was dispatched cannot be dispatched as it is: it is another of the same make. What was chosen is put
 * back first, since waking sets a control to what was known before.
 */
export function repeated(event: Event): () => void {
	const { target } = event;
	const select =
		target instanceof HTMLSelectElement && event.type === 'change' ? target : undefined;
	const chosen = select?.value ?? '';
	return () => {
		if (select) select.value = chosen;
		const Made = event.constructor as new (type: string, like: EventInit) => Event;
		target?.dispatchEvent(new Made(event.type, event));
	};
}
