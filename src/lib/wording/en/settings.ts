/** Words of the page where a reader sets how the edition is shown, and of what is carried to another device. */
import type { Done } from '$lib/state/settings/carrying.svelte';
import type { SettingName, Settings } from '$lib/state/settings/values';
import { counted } from './common';

export const SETTINGS = {
	title: 'Settings',
	what: 'How the edition is shown to you. What you choose takes effect at once, on all its pages, and stays on this device; nothing is sent anywhere.',
	needsScript:
		'To choose here, the page needs script, which is off. Everything else can be read without; the colours then follow the device.',
	notKept: 'This device keeps nothing for this page: what you choose holds until you leave it.',
	specimen: 'As it looks',
	specimenHint: 'The first line is the editor’s, the second the speaker’s.',
	carryTitle: 'On another device',
	carry:
		'A file holds what you have set, the views you have saved, where you stopped reading, and how your stage is projected.',
	save: 'Save as a file',
	choose: 'Take from a file',
	offered: 'The file brings',
	take: 'Take it',
	leave: 'Leave it',
	resetTitle: 'Back to the beginning',
	reset: 'Set everything as it comes',
	resetHint:
		'The choices above and how the stage is projected. Saved views and where you stopped reading stay.',
	undo: 'Undo',
	offeredHint:
		'Settings and places take the place of yours. Saved views are added; none of yours is lost.',
	notTaken: 'Cannot be taken and is left out:'
} as const;

interface SettingWords<Name extends SettingName> {
	legend: string;
	hint: string;
	choices: Record<Settings[Name], string>;
}

export const SETTING_WORDS: { [Name in SettingName]: SettingWords<Name> } = {
	scheme: {
		legend: 'Colours',
		hint: 'Also by the button in the bar of every page.',
		choices: { system: 'as the device', light: 'light', dark: 'dark' }
	},
	size: {
		legend: 'Text size',
		hint: 'The map and the timeline are drawn larger as a whole, and scroll. A stage has its own size.',
		choices: { 90: '90 %', 100: '100 %', 115: '115 %', 130: '130 %', 150: '150 %' }
	},
	letters: {
		legend: 'Letters',
		hint: 'Easier: a wider face of your device, more space, nothing slanted. The speakers’ words then stand between quotation marks instead of in serif, and a view only reported is dotted below. The drawn map and timeline keep their letters.',
		choices: { edition: 'as designed', easier: 'easier to read' }
	},
	motion: {
		legend: 'Motion',
		hint: 'None: views change and scroll in one step.',
		choices: { system: 'as the device', none: 'none' }
	},
	threads: {
		legend: 'Threads',
		hint: 'The red lines from a point to its events and its words.',
		choices: { on: 'drawn', off: 'not drawn' }
	},
	marks: {
		legend: 'Marks of the themes',
		hint: 'By shape alone: larger, in the colour of the text.',
		choices: { hue: 'by shape and colour', shape: 'by shape alone' }
	}
};

/** What was done or could not be, as it is said and heard. */
export const SETTINGS_SAID: Record<Done, string> = {
	saved: 'Saved as passagework-settings.json.',
	took: 'Taken.',
	left: 'Left as it was.',
	reset: 'Everything is as it comes.',
	undone: 'As it was before.',
	full: 'This device has no room for it. Nothing was changed.',
	unreadable: 'This file cannot be read: it is not JSON. Nothing was changed.',
	foreign:
		'This is not a file of settings: its format is not passagework-settings/1. Nothing was changed.',
	large: 'This file is too large to be one of settings. Nothing was changed.'
};

/** What a file brings, in short. */
export function broughtWords(brought: { settings: number; views: number; places: number }): string {
	const parts = [
		brought.settings > 0 && counted(brought.settings, 'setting', 'settings'),
		brought.views > 0 && counted(brought.views, 'saved view', 'saved views'),
		brought.places > 0 && counted(brought.places, 'place in a text', 'places in texts')
	];
	return parts.filter(Boolean).join(', ') || 'everything as it comes';
}
