/** Work that waits for a pause: asked for again before it is done, it waits anew. */
export class Pause {
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param length ms */
	constructor(private readonly length: number) {}

	before(work: () => void) {
		this.cancel();
		this.#timer = setTimeout(work, this.length);
	}

	cancel() {
		clearTimeout(this.#timer);
	}
}
