/** Words for looking closer at the map and for walking it: focus, path, keys, picture. */
import type { NodeKind } from '$lib/reading/model';
import type { MapAct } from '$lib/state/mapKeys';
import { KIND_WORDS } from './common';

export const FOCUS = {
	steps: 'Steps shown',
	path: 'Path to …',
	pathFrom: 'A path from here to',
	choose: 'Title of a point',
	points: 'Points',
	nothing: 'No title has these words.',
	swap: 'Swap',
	swapHint: 'The same path from its other end',
	clear: 'Clear',
	close: 'Close',
	carried: 'carried by',
	unknown: 'The address asks for what is not here:',
	nearest: 'Perhaps you meant a path to'
} as const;

/** "1 step away" */
export const stepsAway = (n: number) => `${n} ${n === 1 ? 'step' : 'steps'} away`;

/** The heading of a path: "Path of 3 relations" */
export const pathLength = (n: number) => `Path of ${n} ${n === 1 ? 'relation' : 'relations'}`;

export const noPath = (from: string, to: string) =>
	`No chain of relations leads from “${from}” to “${to}”.`;

export const ACT_WORDS: Record<MapAct, string> = {
	into: 'Into what answers or supports this',
	outOf: 'Out to what this answers or supports',
	next: 'Next in this relation',
	previous: 'Previous in this relation',
	nextKind: 'Next kind of relation',
	previousKind: 'Previous kind of relation',
	right: 'Nearest point to the right',
	left: 'Nearest point to the left',
	above: 'Nearest point above',
	below: 'Nearest point below',
	back: 'Back to the point visited before',
	forward: 'Forward again',
	first: 'First point of the reading',
	last: 'Last point of the reading',
	describe: 'Say all that is joined to this point',
	passage: 'Select; once selected, go to its words',
	slip: 'Go to its slip',
	outline: 'Go to its place in the outline',
	timeline: 'Go to its events on the timeline',
	pin: 'Pin where it stands, or let go',
	moveRight: 'Move it to the right',
	moveLeft: 'Move it to the left',
	moveUp: 'Move it up',
	moveDown: 'Move it down',
	zoomIn: 'Nearer',
	zoomOut: 'Further',
	fit: 'The whole map',
	alone: 'The map alone, or all three views',
	legend: 'Show or hide how the lines are read',
	help: 'These keys'
};

const KEY_NAMES: Record<string, string> = {
	ArrowDown: '↓',
	ArrowUp: '↑',
	ArrowRight: '→',
	ArrowLeft: '←',
	Shift: '⇧ Shift',
	Backspace: '⌫ Backspace',
	'-': '−'
};

/** "⇧ Shift →" */
export const keyWords = (key: string) =>
	key
		.split(' ')
		.map((part) => KEY_NAMES[part] ?? (/^[a-z]$/u.test(part) ? part.toUpperCase() : part))
		.join(' ');

export const HANDS = {
	help: 'Keys of the map',
	helpShort: 'Keys',
	helpHint:
		'They work while a point of the map has the focus. Esc comes back from the words, the slip, the timeline or the outline. Each can be done from here as well, to this point:',
	key: 'Key',
	does: 'What it does',
	close: 'Close',
	pin: 'Pin',
	pinHint: 'Hold the selected point where it stands',
	pinned: 'Pinned',
	released: 'Let go',
	moved: 'Moved and pinned',
	alone: 'The map alone',
	together: 'All three views',
	noWay: {
		into: 'Nothing answers or supports this',
		outOf: 'This answers and supports nothing',
		along: 'Nothing else in this relation',
		kind: 'Nothing is joined to this',
		towards: 'No point lies there',
		visit: 'No other visit',
		event: 'No event is tied to this'
	},
	enter: 'Move the map',
	leave: 'Leave the map',
	pan: { left: 'Pan left', up: 'Pan up', down: 'Pan down', right: 'Pan right' },
	filtered: 'hidden by the filter',
	noRelations: 'joined to nothing'
} as const;

/** “Zoom 132 %” */
export const zoomHeard = (zoom: number) => `Zoom ${Math.round(zoom * 100)} %`;

export const PICTURE = {
	menu: 'Picture',
	menuHint: 'Save this view as a picture',
	svg: 'SVG',
	png: 'PNG',
	reported: 'Italic: a view reported'
} as const;

const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

/** What is heard when a point is come to, after its title. */
export interface HeardPoint {
	kind: NodeKind;
	theme: string;
	groups: readonly { verb: string; n: number }[];
	drawsOn: readonly string[];
	/** Where in its group it stands. */
	place?: { n: number; of: number } | undefined;
	filtered: boolean;
}

/** "claim, The oven, supported by 3, opposed by 1, draws on Ada; 2 of 5" */
export function heardPoint({ kind, theme, groups, drawsOn, place, filtered }: HeardPoint): string {
	const parts = [
		KIND_WORDS[kind].toLowerCase(),
		theme,
		...(filtered ? [HANDS.filtered] : []),
		...groups.map(({ verb, n }) => `${verb} ${n}`),
		...(drawsOn.length > 0 ? [`draws on ${list.format(drawsOn)}`] : [])
	];
	if (groups.length === 0) parts.push(HANDS.noRelations);
	const joined = parts.join(', ');
	return place ? `${joined}; ${place.n} of ${place.of}` : joined;
}

/** "supported by A and B. opposes C." */
export function heardNeighbourhood(
	title: string,
	groups: readonly { verb: string; titles: readonly string[] }[]
): string {
	if (groups.length === 0) return `${title}: ${HANDS.noRelations}.`;
	return `${title}: ${groups.map(({ verb, titles }) => `${verb} ${list.format(titles)}`).join('; ')}.`;
}
