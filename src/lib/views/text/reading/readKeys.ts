/** Keys of the reading mode, and how many paragraphs each goes on; the table also feeds the help. */
export const READ_KEYS: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** How many paragraphs a key goes on: 0 where it is not one of these, or is meant for something else. */
export function paragraphsOn(event: KeyboardEvent): number {
	const { key, altKey, ctrlKey, metaKey, target } = event;
	const writing =
		target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
	return altKey || ctrlKey || metaKey || writing ? 0 : (READ_KEYS[key.toLowerCase()] ?? 0);
}
