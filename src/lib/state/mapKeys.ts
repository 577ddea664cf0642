/** All that hands can do on the map. */
export type MapAct =
	| 'into'
	| 'outOf'
	| 'next'
	| 'previous'
	| 'nextKind'
	| 'previousKind'
	| 'right'
	| 'left'
	| 'above'
	| 'below'
	| 'back'
	| 'forward'
	| 'first'
	| 'last'
	| 'describe'
	| 'passage'
	| 'slip'
	| 'outline'
	| 'timeline'
	| 'pin'
	| 'moveRight'
	| 'moveLeft'
	| 'moveUp'
	| 'moveDown'
	| 'zoomIn'
	| 'zoomOut'
	| 'fit'
	| 'alone'
	| 'legend'
	| 'help';

export interface MapKey {
	act: MapAct;
	/** As `keyPressed` writes them. */
	keys: readonly string[];
}

/** The keys of the map: what is handled, and what the help lists. They are heard only while a point of the map has the focus. */
export const MAP_KEYS: readonly MapKey[] = [
	{ act: 'into', keys: ['ArrowDown'] },
	{ act: 'outOf', keys: ['ArrowUp'] },
	{ act: 'next', keys: ['ArrowRight'] },
	{ act: 'previous', keys: ['ArrowLeft'] },
	{ act: 'nextKind', keys: [']'] },
	{ act: 'previousKind', keys: ['['] },
	{ act: 'right', keys: ['Shift ArrowRight'] },
	{ act: 'left', keys: ['Shift ArrowLeft'] },
	{ act: 'above', keys: ['Shift ArrowUp'] },
	{ act: 'below', keys: ['Shift ArrowDown'] },
	{ act: 'back', keys: ['Backspace'] },
	{ act: 'forward', keys: ['Shift Backspace'] },
	{ act: 'first', keys: ['Home'] },
	{ act: 'last', keys: ['End'] },
	{ act: 'describe', keys: ['b'] },
	{ act: 'passage', keys: ['Enter'] },
	{ act: 'slip', keys: ['s'] },
	{ act: 'outline', keys: ['t'] },
	{ act: 'timeline', keys: ['y'] },
	{ act: 'pin', keys: ['p'] },
	{ act: 'moveRight', keys: ['Alt ArrowRight'] },
	{ act: 'moveLeft', keys: ['Alt ArrowLeft'] },
	{ act: 'moveUp', keys: ['Alt ArrowUp'] },
	{ act: 'moveDown', keys: ['Alt ArrowDown'] },
	{ act: 'zoomIn', keys: ['+', '='] },
	{ act: 'zoomOut', keys: ['-'] },
	{ act: 'fit', keys: ['0'] },
	{ act: 'alone', keys: ['m'] },
	{ act: 'legend', keys: ['l'] },
	{ act: 'help', keys: ['?'] }
];

type KeyEvent = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'getModifierState'
>;

/** What a key event asks of the map; undefined for a key that is the browser's or nobody's. */
export function actOf(event: KeyEvent): MapAct | undefined {
	const pressed = keyPressed(event);
	return MAP_KEYS.find(({ keys }) => pressed !== undefined && keys.includes(pressed))?.act;
}

/**
 * "Shift ArrowLeft", "b", "["; undefined with a key that makes a command of it. What a letter or a sign needs to be typed is no
 * part of it: on many keyboards that is AltGr, which some systems report as Ctrl and Alt.
 */
function keyPressed(event: KeyEvent): string | undefined {
	const { key, altKey, shiftKey } = event;
	const named = key.length > 1;
	if (!named && event.getModifierState('AltGraph')) return key;
	if (event.ctrlKey || event.metaKey) return undefined;
	const alt = altKey ? 'Alt ' : '';
	return named ? `${alt}${shiftKey ? 'Shift ' : ''}${key}` : `${alt}${key.toLowerCase()}`;
}
