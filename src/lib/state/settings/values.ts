/** What a reader may set, and to what; the first of each is how the edition comes. */
export const CHOICES = {
	scheme: ['system', 'light', 'dark'],
	/** Of type, in per cent. */
	size: ['100', '90', '115', '130', '150'],
	letters: ['edition', 'easier'],
	motion: ['system', 'none'],
	threads: ['on', 'off'],
	marks: ['hue', 'shape']
} as const;

export type SettingName = keyof typeof CHOICES;
export type Settings = { readonly [Name in SettingName]: (typeof CHOICES)[Name][number] };

export const SETTING_NAMES = Object.keys(CHOICES) as SettingName[];

/** What was asked for and is not among what may be set. */
export interface ForeignSetting {
	name: string;
	value: unknown;
}

const first = (name: SettingName) => [name, CHOICES[name][0]];

/** As the edition comes. */
export const AT_FIRST = Object.fromEntries(SETTING_NAMES.map(first)) as unknown as Settings;

export function isChoice(name: SettingName, value: unknown): boolean {
	return (CHOICES[name] as readonly unknown[]).includes(value);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whatever it is given, the settings that can be read from it; what is missing or foreign is as at first. */
export function parseSettings(given: unknown): Settings {
	const values = isRecord(given) ? given : {};
	const known = SETTING_NAMES.filter((name) => isChoice(name, values[name]));
	return { ...AT_FIRST, ...Object.fromEntries(known.map((name) => [name, values[name]])) };
}

/** What of it `parseSettings` cannot take. */
export function foreignSettings(given: unknown): ForeignSetting[] {
	if (!isRecord(given)) return given === undefined ? [] : [{ name: 'settings', value: given }];
	return Object.entries(given).flatMap(([name, value]) => {
		const known = SETTING_NAMES.find((one) => one === name);
		return known && isChoice(known, value) ? [] : [{ name, value }];
	});
}

/** Only what differs from how the edition comes: that is what is kept, and what the page is marked with. */
export function changedSettings(settings: Settings): Partial<Settings> {
	return Object.fromEntries(
		SETTING_NAMES.filter((name) => settings[name] !== AT_FIRST[name]).map((name) => [
			name,
			settings[name]
		])
	);
}
