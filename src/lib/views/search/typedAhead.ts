type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'getModifierState'>;

/**
 * What has been typed once another key is pressed, for letters that come before there is a field to take them.
 *
 * @returns undefined where the key is not one of typing
 */
export function typedAhead(typed: string, event: Key): string | undefined {
	const { key, altKey, ctrlKey, metaKey } = event;
	// AltGr makes signs on many keyboards, and is there Ctrl and Alt at once.
	if ((altKey || ctrlKey || metaKey) && !event.getModifierState('AltGraph')) return undefined;
	if (key === 'Backspace') return Array.from(typed).slice(0, -1).join('');
	return Array.from(key).length === 1 ? typed + key : undefined;
}
