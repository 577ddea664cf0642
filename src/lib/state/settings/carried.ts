import { isSavedView, SAVED_VIEWS_KEY, type SavedView } from '../savedViews.svelte';
import { PLACE_KEY } from '../readingPlace';
import { isStageKept, STAGE_KEY, type StageKept } from '../tour/stageSettings.svelte';
import { readSettings, type StorageOf } from './keptSettings';
import {
	changedSettings,
	foreignSettings,
	isRecord,
	parseSettings,
	SETTING_NAMES,
	type Settings
} from './values';

/** What a file may hold, and what is written in it. */
const FORMAT = 'passagework-settings/1';

/** Code units; no honest file of settings comes near it. */
const LARGEST = 1_000_000;

/** What a reader takes along: by reading, where it belongs to one. */
export interface Carried {
	/** Only what differs from how the edition comes. */
	settings: Partial<Settings>;
	stage?: StageKept;
	views: Record<string, SavedView[]>;
	places: Record<string, string>;
}

/** A part of a file that cannot be taken: where it stands, and what stands there. */
export interface Refused {
	where: string;
	value: string;
}

export type FileFault = 'unreadable' | 'foreign' | 'large';
export type ReadFile = { carried: Carried; refused: Refused[] } | { fault: FileFault };

/** Everything of it that the device has kept; a storage that is denied has none. */
export function carriedOf(storage: StorageOf): Carried {
	const kept = entriesOf(storage);
	const stage = parsed(kept[STAGE_KEY]);
	return {
		settings: changedSettings(readSettings(storage)),
		...(isStageKept(stage) && { stage }),
		views: byReading(kept, SAVED_VIEWS_KEY, (text) => viewsIn(parsed(text))),
		places: byReading(kept, PLACE_KEY, (text) => text)
	};
}

export function writeFile(carried: Carried): string {
	return `${JSON.stringify({ format: FORMAT, ...carried }, null, '\t')}\n`;
}

/** Whatever text it is given: what can be taken from it, and what cannot. */
export function readFile(text: string): ReadFile {
	if (text.length > LARGEST) return { fault: 'large' };
	const file = parsed(text);
	if (file === undefined) return { fault: 'unreadable' };
	if (!isRecord(file) || file.format !== FORMAT) return { fault: 'foreign' };
	const refused: Refused[] = foreignSettings(file.settings).map(({ name, value }) =>
		refusal(`settings.${name}`, value)
	);
	const stage = isStageKept(file.stage) ? file.stage : undefined;
	if (file.stage !== undefined && !stage) refused.push(refusal('stage', file.stage));
	const views = eachReading({ given: file.views, name: 'views', refused }, (list, where) => {
		const entries = Array.isArray(list) ? list : [list];
		refused.push(...entries.filter((one) => !isSavedView(one)).map((one) => refusal(where, one)));
		return viewsIn(list);
	});
	const places = eachReading({ given: file.places, name: 'places', refused }, (place, where) => {
		if (typeof place === 'string' && /^[\w-]{1,80}$/u.test(place)) return place;
		refused.push(refusal(where, place));
		return undefined;
	});
	const settings = changedSettings(parseSettings(file.settings));
	return { carried: { settings, ...(stage && { stage }), views, places }, refused };
}

/** How many settings, views and places it holds. */
export const countsOf = ({ settings, stage, views, places }: Carried) => ({
	settings: SETTING_NAMES.filter((name) => name in settings).length + (stage ? 1 : 0),
	views: Object.values(views).reduce((sum, list) => sum + list.length, 0),
	places: Object.keys(places).length
});

/** What the storage keeps of this edition, by key. */
export function entriesOf(storage: StorageOf): Record<string, string> {
	try {
		const store = storage();
		const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
		const own = keys.filter((key) => key.startsWith('passagework:'));
		return Object.fromEntries(own.map((key) => [key, store.getItem(key) ?? '']));
	} catch {
		return {};
	}
}

const viewsIn = (list: unknown): SavedView[] =>
	Array.isArray(list)
		? list.filter(isSavedView).map(({ name, address }) => ({ name, address }))
		: [];

function parsed(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return undefined;
	}
}

function byReading<Value>(
	kept: Record<string, string>,
	prefix: string,
	read: (text: string) => Value
): Record<string, Value> {
	const own = Object.entries(kept).filter(([key]) => key.startsWith(`${prefix}:`));
	return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length + 1), read(text)]));
}

function eachReading<Value>(
	{ given, name, refused }: { given: unknown; name: string; refused: Refused[] },
	read: (value: unknown, where: string) => Value | undefined
): Record<string, Value> {
	if (given !== undefined && !isRecord(given)) refused.push(refusal(name, given));
	const entries = Object.entries(isRecord(given) ? given : {});
	return Object.fromEntries(
		entries.flatMap(([reading, value]) => {
			const taken = read(value, `${name}.${reading}`);
			return taken === undefined ? [] : [[reading, taken]];
		})
	);
}

/** Characters of a value that are shown. */
const SHOWN = 60;

function refusal(where: string, value: unknown): Refused {
	const text = JSON.stringify(value) ?? String(value);
	return { where, value: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text };
}
