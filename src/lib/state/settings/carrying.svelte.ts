import { STAGE_KEY } from '../tour/stageSettings.svelte';
import {
	carriedOf,
	entriesOf,
	readFile,
	writeFile,
	type Carried,
	type FileFault,
	type Refused
} from './carried';
import type { StorageOf } from './keptSettings';
import type { DeviceSettings } from './settings.svelte';
import { putBack, takeIn } from './takeIn';
import { AT_FIRST, type Settings } from './values';

/** What was last done. */
export type Done = 'saved' | 'took' | 'left' | 'reset' | 'undone' | 'full' | FileFault;

/** Settings as a file, from a file and back to the beginning; whatever changes them can be undone. */
export class Carrying {
	#offer = $state.raw<{ carried: Carried; refused: Refused[] }>();
	#done = $state<Done>();
	#before = $state.raw<{ values: Settings; entries: Record<string, string> }>();

	constructor(
		private readonly storage: StorageOf,
		private readonly settings: DeviceSettings
	) {}

	/** What a file brings, until it is taken or left. */
	get offer() {
		return this.#offer;
	}

	get done() {
		return this.#done;
	}

	get canUndo() {
		return this.#before !== undefined;
	}

	/** The text of a file of all that is kept. What holds for this page only, because the device refuses it, is in it too. */
	file(): string {
		this.#done = 'saved';
		const carried = carriedOf(this.storage);
		return writeFile(
			this.settings.kept ? carried : { ...carried, settings: { ...this.settings.values } }
		);
	}

	read(text: string) {
		const read = readFile(text);
		this.#offer = 'fault' in read ? undefined : read;
		this.#done = 'fault' in read ? read.fault : undefined;
	}

	take() {
		if (!this.#offer) return;
		const before = this.#now();
		if (takeIn(this.storage, this.#offer.carried)) {
			this.#before = before;
			this.#done = 'took';
			this.settings.restore();
		} else this.#done = 'full';
		this.#offer = undefined;
	}

	leave() {
		this.#offer = undefined;
		this.#done = 'left';
	}

	reset() {
		this.#before = this.#now();
		this.settings.replace(AT_FIRST);
		try {
			this.storage().removeItem(STAGE_KEY);
		} catch {
			// Denied storage: it has none.
		}
		this.#done = 'reset';
	}

	undo() {
		if (!this.#before) return;
		const { values, entries } = this.#before;
		this.settings.replace(values);
		putBack(this.storage, entries);
		this.#before = undefined;
		this.#done = 'undone';
	}

	#now() {
		return { values: this.settings.values, entries: entriesOf(this.storage) };
	}
}
