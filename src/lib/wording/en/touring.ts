/** The words of tours: presenting, the presenter’s window, detours. */
import type { TourAction } from '$lib/state/tour/tourKeys';
import { counted } from './common';

export const TOURS = {
	title: 'Tours',
	what: 'Ways through the text for a class. Each step shows a part of the map, the words it rests on and when it happened; the teacher’s window has what to ask and what to expect.',
	none: 'This reading has no tours yet.',
	present: 'Present',
	handout: 'Handout',
	notes: 'Teacher’s notes',
	steps: 'Steps',
	all: 'All tours'
} as const;

export const STAGE = {
	steps: 'Steps of the tour',
	previous: 'Previous step',
	next: 'Next step',
	tools: 'Presenting',
	keys: 'Keys',
	teacher: 'Teacher’s window',
	newTab: 'Open in a new tab',
	when: 'When',
	answer: 'Answer',
	blocked: 'The browser did not open the teacher’s window. Open it here:',
	noFull: 'This browser does not give the full screen.',
	noMore: 'This is the end of the tour.',
	close: 'Close',
	help: 'Keys of a tour',
	overview: 'Steps of the tour',
	go: 'Go to step',
	goNow: 'Go',
	code: 'This page',
	noAddress:
		'This copy is a file and has no address that another device could open. On the site of this edition it is',
	black: 'The screen is black. Any key of the tour lights it.',
	white: 'The screen is white. Any key of the tour lights it.',
	second: 'A second teacher’s window is open. Both move the tour.'
} as const;

export const PRESENTER = {
	title: 'Teacher’s window',
	now: 'Now',
	next: 'Next',
	after: 'After that',
	ask: 'Ask',
	pitfall: 'Pitfall',
	words: 'Words',
	question: 'Question',
	answer: 'Answer',
	end: 'The tour ends here.',
	black: 'Black',
	white: 'White',
	light: 'Light the screen',
	pointer: 'Pointer',
	pause: 'Pause',
	start: 'Start',
	reset: 'From 0',
	joined: 'Joined to the projector.',
	alone: 'No window for the projector is open.',
	open: 'Open it',
	second: 'Another teacher’s window is open. Both move the tour.',
	away: 'The class sees a detour. Next returns to this step.',
	needsScript:
		'With script this page is the teacher’s window beside the projector. Without it, here are the notes.'
} as const;

/** Of the teacher’s window. */
export const presenterTitle = (tour: string) => `${PRESENTER.title}: ${tour}`;

export const DETOUR = {
	what: 'Detour',
	back: 'Back to the tour',
	leave: 'Leave the tour'
} as const;

/** What each key does, in the help. */
export const ACTION_WORDS: Record<TourAction, string> = {
	next: 'next',
	previous: 'previous',
	first: 'first step',
	last: 'last step',
	go: 'go to a step (or its number, then Enter)',
	overview: 'overview of the steps',
	presenter: 'teacher’s window',
	full: 'full screen',
	black: 'black screen',
	white: 'white screen',
	pointer: 'pointer',
	larger: 'larger type',
	smaller: 'smaller type',
	colours: 'strong colours for a weak projector',
	code: 'address of this page, with a code to scan',
	help: 'these keys',
	close: 'close what is open, one thing at a time'
};

const KEY_WORDS: Record<string, string> = {
	ArrowRight: '→',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowUp: '↑',
	PageDown: 'Page down',
	PageUp: 'Page up',
	' ': 'Space',
	'Shift+ ': 'Shift Space',
	Escape: 'Esc'
};

/** A key as it is written on a keyboard. */
export function keyWord(key: string): string {
	return KEY_WORDS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** "4 of 12" */
export const stepCount = (step: number, all: number) => `${step} of ${all}`;

/** "Step 4: the point’s title" */
export const stepName = (step: number, caption: string) => `Step ${step}: ${caption}`;

/** "1.5" */
export const minutesWord = (minutes: number) => `${minutes}`;

/** "24 minutes, 10 steps" */
export const tourLength = (minutes: number, steps: number) =>
	`${counted(minutes, 'minute', 'minutes')}, ${counted(steps, 'step', 'steps')}`;

/** "detour, step 4 waits" */
export const detourWaits = (step: number) => `${DETOUR.what.toLowerCase()}, step ${step} waits`;

/** "There is no step “x” here; this is the nearest." */
export const nearestShown = (missing: string) =>
	`Nothing of the tours is called “${missing}”. This is the nearest.`;

/** "7 of 24 min" as planned until the end of a step */
export const plannedUntil = (minutes: number, all: number) => `planned ${minutes} of ${all} min`;
