import { changedSettings, isChoice, isRecord, parseSettings, type Settings } from './values';

/** Where the device keeps them; the script of app.html reads the same before the first paint. */
export const SETTINGS_KEY = 'passagework:settings';

/** Keys under which single settings were kept before there was one for all. */
const OLDER_KEYS = { scheme: 'passagework:scheme', threads: 'passagework:threads' } as const;

/** Gives the storage; a browser may refuse it by an error. */
export type StorageOf = () => Storage;

/** What the device has kept; a storage that is denied, broken or foreign says nothing. */
export function readSettings(storage: StorageOf): Settings {
	const kept = parsed(read(storage, SETTINGS_KEY));
	return parseSettings({ ...olderSettings(storage), ...(isRecord(kept) ? kept : {}) });
}

/** @returns whether the device has taken them */
export function keepSettings(storage: StorageOf, settings: Settings): boolean {
	try {
		const store = storage();
		store.setItem(SETTINGS_KEY, JSON.stringify(changedSettings(settings)));
		for (const key of Object.values(OLDER_KEYS)) store.removeItem(key);
		return true;
	} catch {
		return false;
	}
}

/** What older keys say is kept under the one key, so that the first script of the next page finds it. */
export function adoptOlder(storage: StorageOf) {
	if (Object.keys(olderSettings(storage)).length > 0) keepSettings(storage, readSettings(storage));
}

function olderSettings(storage: StorageOf): Partial<Settings> {
	const { scheme, threads } = OLDER_KEYS;
	const older = { scheme: read(storage, scheme), threads: read(storage, threads) };
	return {
		...(isChoice('scheme', older.scheme) && { scheme: older.scheme as Settings['scheme'] }),
		...(isChoice('threads', older.threads) && { threads: older.threads as Settings['threads'] })
	};
}

function read(storage: StorageOf, key: string): string | null {
	try {
		return storage().getItem(key);
	} catch {
		return null;
	}
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? '{}');
	} catch {
		return {};
	}
}
