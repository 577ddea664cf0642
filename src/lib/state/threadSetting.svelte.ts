const KEY = 'passagework:threads';

/** Whether threads are drawn from view to view; kept on the device. A storage that is denied or broken is survived. */
export class ThreadSetting {
	#on = $state(true);

	constructor(private readonly storage: () => Storage) {}

	get on() {
		return this.#on;
	}

	/** Takes up what the device has kept; not before script has taken over, since a prerendered page has the threads. */
	restore() {
		this.#on = this.#read();
	}

	toggle() {
		this.#on = !this.#on;
		try {
			this.storage().setItem(KEY, this.#on ? 'on' : 'off');
		} catch {
			// Denied storage: the choice holds for this page only.
		}
	}

	#read(): boolean {
		try {
			return this.storage().getItem(KEY) !== 'off';
		} catch {
			return true;
		}
	}
}
