import {
	adoptOlder,
	keepSettings,
	readSettings,
	SETTINGS_KEY,
	type StorageOf
} from './keptSettings';
import {
	AT_FIRST,
	changedSettings,
	SETTING_NAMES,
	type SettingName,
	type Settings
} from './values';

/**
 * How a reader wants to see the edition; kept on the device and the same in all its open pages. A storage that is denied or broken is
 * survived. Style follows from the marks that the page's root is given (`data-scheme`, `data-size`, …).
 */
export class DeviceSettings {
	#values = $state.raw<Settings>(AT_FIRST);
	#kept = $state(true);

	constructor(
		private readonly storage: StorageOf,
		private readonly root: () => HTMLElement
	) {}

	get values() {
		return this.#values;
	}

	/** False where the device refused the last change: it holds for this page only. */
	get kept() {
		return this.#kept;
	}

	/** Takes up what the device has kept; not before script has taken over, since a prerendered page is as the edition comes. */
	restore() {
		adoptOlder(this.storage);
		this.#show(readSettings(this.storage));
	}

	set<Name extends SettingName>(name: Name, value: Settings[Name]) {
		this.replace({ ...this.#values, [name]: value });
	}

	replace(values: Settings) {
		this.#show(values);
		this.#kept = keepSettings(this.storage, values);
	}

	/** Another page of the edition has changed what is kept. @param key of the storage; null where all of it was emptied */
	heard(key: string | null) {
		if (key === SETTINGS_KEY || key === null) this.restore();
	}

	#show(values: Settings) {
		this.#values = values;
		const changed = changedSettings(values);
		const { dataset } = this.root();
		for (const name of SETTING_NAMES) {
			const value = changed[name];
			if (value === undefined) delete dataset[name];
			else dataset[name] = value;
		}
	}
}

/** Those of this page. */
export const settings = new DeviceSettings(
	() => localStorage,
	() => document.documentElement
);
