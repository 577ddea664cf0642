import { PLACE_KEY } from '../readingPlace';
import { isSavedView, SAVED_VIEWS_KEY, type SavedView } from '../savedViews.svelte';
import { STAGE_KEY } from '../tour/stageSettings.svelte';
import { entriesOf, type Carried } from './carried';
import { keepSettings, type StorageOf } from './keptSettings';
import { parseSettings } from './values';

/**
 * Keeps on this device what was carried here. Settings and places take the place of those there; saved views are added, and none of
 * those there is lost or renamed. Where the device has no room for all of it, nothing is changed.
 *
 * @returns whether it is kept
 */
export function takeIn(storage: StorageOf, carried: Carried): boolean {
	const before = entriesOf(storage);
	try {
		const store = storage();
		if (!keepSettings(storage, parseSettings(carried.settings))) throw new Error('no room');
		if (carried.stage) store.setItem(STAGE_KEY, JSON.stringify(carried.stage));
		for (const [reading, views] of Object.entries(carried.views)) {
			const key = `${SAVED_VIEWS_KEY}:${reading}`;
			store.setItem(key, JSON.stringify(joined(viewsAt(before[key]), views)));
		}
		for (const [reading, place] of Object.entries(carried.places))
			store.setItem(`${PLACE_KEY}:${reading}`, place);
		return true;
	} catch {
		putBack(storage, before);
		return false;
	}
}

/** Makes the storage hold of this edition what it held before, and no more. */
export function putBack(storage: StorageOf, before: Record<string, string>): void {
	try {
		const store = storage();
		const added = Object.keys(entriesOf(storage)).filter((key) => !(key in before));
		for (const key of added) store.removeItem(key);
		for (const [key, text] of Object.entries(before)) store.setItem(key, text);
	} catch {
		// Denied storage: nothing was kept that could be put back.
	}
}

/** Both lists; a new view whose name is another's already is numbered. */
export function joined(there: readonly SavedView[], added: readonly SavedView[]): SavedView[] {
	return added.reduce<SavedView[]>(
		(all, view) => {
			const same = all.find(({ name }) => name === view.name);
			if (same?.address === view.address) return all;
			return [...all, same ? { ...view, name: freeName(view.name, all) } : view];
		},
		[...there]
	);
}

function freeName(name: string, all: readonly SavedView[]): string {
	const taken = new Set(all.map((view) => view.name));
	let n = 2;
	while (taken.has(`${name} (${n})`)) n++;
	return `${name} (${n})`;
}

function viewsAt(text: string | undefined): SavedView[] {
	try {
		const list: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(list) ? list.filter(isSavedView) : [];
	} catch {
		return [];
	}
}
