import { TOUR_MOVES, type TourMove } from '$lib/reading/tours/tourPlace';

export type TourAction =
	| TourMove
	| 'go'
	| 'black'
	| 'white'
	| 'full'
	| 'presenter'
	| 'overview'
	| 'close'
	| 'help'
	| 'larger'
	| 'smaller'
	| 'pointer'
	| 'code'
	| 'colours';

/** Of a key press, what matters here. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The keys of a tour: the one table that answers presses and that the help is made from. Values of `event.key`, letters
 * small. Clickers send PageDown and PageUp, and "." or B for black. F5 is the browser’s.
 */
export const TOUR_KEYS: readonly { action: TourAction; keys: readonly string[] }[] = [
	{ action: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'] },
	{ action: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'p'] },
	{ action: 'first', keys: ['Home'] },
	{ action: 'last', keys: ['End'] },
	{ action: 'go', keys: ['g'] },
	{ action: 'overview', keys: ['o'] },
	{ action: 'presenter', keys: ['s'] },
	{ action: 'full', keys: ['f'] },
	{ action: 'black', keys: ['b', '.'] },
	{ action: 'white', keys: ['w', ','] },
	{ action: 'pointer', keys: ['l'] },
	{ action: 'larger', keys: ['+', '='] },
	{ action: 'smaller', keys: ['-', '−'] },
	{ action: 'colours', keys: ['c'] },
	{ action: 'code', keys: ['j'] },
	{ action: 'help', keys: ['?'] },
	{ action: 'close', keys: ['Escape'] }
];

const BY_KEY = new Map(TOUR_KEYS.flatMap(({ action, keys }) => keys.map((key) => [key, action])));

/** What a key press asks of a tour; nothing where Ctrl, Alt or Meta is held: those are the browser’s. */
export function actionOf({
	key,
	shiftKey,
	ctrlKey,
	metaKey,
	altKey
}: KeyPress): TourAction | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (key === ' ') return BY_KEY.get(shiftKey ? 'Shift+ ' : ' ');
	return BY_KEY.get(key.length === 1 ? key.toLowerCase() : key);
}

export function isMove(action: TourAction): action is TourMove {
	return TOUR_MOVES.some((move) => move === action);
}

/**
 * The number that is being typed before Enter: a digit goes on with it, anything else drops it. Longer than three digits it
 * begins anew, since no tour has so many steps.
 */
export function numberTyped(before: string, { key, ctrlKey, metaKey, altKey }: KeyPress): string {
	if (ctrlKey || metaKey || altKey || !/^\d$/.test(key)) return '';
	return before.length < 3 ? before + key : key;
}

/** Where keys belong to what has the focus: a text field has them all, a control the ones that work it. */
export function keyIsTaken(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest('input, textarea, select, [contenteditable]')) return true;
	const works = key === ' ' || key === 'Enter';
	return works && target.closest('button, summary, [role="button"]') !== null;
}
