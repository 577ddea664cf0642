/** Keys of the reading mode, and how many paragraphs each goes on; the table also feeds the help. */
export const READ_KEYS: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** ms in which the page may still be on its way to where a key led: the next key goes on from there. */
const ON_ITS_WAY = 1000;

/**
 * What answers the keys.
 * @param last the index of the last paragraph
 * @returns the index of the paragraph a key leads to from the one being read; undefined where it leads nowhere. The key is then
 * answered all the same, whatever it does on other pages, unless it is none of these or is meant for something else.
 */
export function readKeys(last: number): (event: KeyboardEvent, at: number) => number | undefined {
	let led = { to: 0, when: -ON_ITS_WAY };
	return (event, at) => {
		const on = paragraphsOn(event);
		if (on === 0) return undefined;
		event.preventDefault();
		const from = event.timeStamp - led.when < ON_ITS_WAY ? led.to : at;
		const to = from + on;
		if (to < 0 || to > last) return undefined;
		led = { to, when: event.timeStamp };
		return to;
	};
}

function paragraphsOn(event: KeyboardEvent): number {
	const { key, altKey, ctrlKey, metaKey, target } = event;
	const writing =
		target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
	return altKey || ctrlKey || metaKey || writing ? 0 : (READ_KEYS[key.toLowerCase()] ?? 0);
}
