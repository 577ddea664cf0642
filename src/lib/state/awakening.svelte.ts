/**
 * Views as they were drawn with the page. Their script is loaded when one of them is first touched, or when the address asks for
 * something that is not drawn yet; until then what is drawn is all there is to see (R5).
 */
export class Awakening<Views> {
	#views = $state.raw<Views>();
	#coming: Promise<Views> | undefined;
	readonly #asleep = new Set<(views: Views) => void>();

	/**
	 * @param load fetches the script of all views
	 * @param views where nothing is drawn yet, so that they are needed at once
	 */
	constructor(
		private readonly load: () => Promise<Views>,
		views: Views | undefined
	) {
		this.#views = views;
	}

	/** undefined as long as nobody needed them. */
	get views(): Views | undefined {
		return this.#views;
	}

	/** Their script; asked for again where it could not be had. */
	come(): Promise<Views> {
		this.#coming ??= this.load().then(
			(views) => (this.#views = views),
			(fault: unknown) => {
				this.#coming = undefined;
				throw fault;
			}
		);
		return this.#coming;
	}

	/** @returns what forgets it, when the view goes */
	sleep(wake: (views: Views) => void): () => void {
		this.#asleep.add(wake);
		return () => void this.#asleep.delete(wake);
	}

	/** Wakes the view that was touched. */
	async wake(one: (views: Views) => void) {
		const views = await this.come();
		if (this.#asleep.delete(one)) one(views);
	}

	/** Wakes those that still sleep. */
	async wakeAll() {
		if (this.#asleep.size > 0) await this.come();
		await Promise.all([...this.#asleep].map((one) => this.wake(one)));
	}
}
