/** px: of the window that is tried. */
export const WINDOW = { width: 1440, height: 900 };

/** A page in some engine: as much as the journeys need, and both drivers have. */
export interface Tab {
	goto(url: string): Promise<void>;
	back(): Promise<void>;
	url(): Promise<string>;
	/** Runs a function in the page; what it takes and gives can be written as JSON. */
	evaluate<T, A extends unknown[]>(ask: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
	click(selector: string): Promise<void>;
	/** A letter, or a key by its name, as in `KeyboardEvent.key`. */
	press(key: string): Promise<void>;
	type(text: string): Promise<void>;
	/** What the console was told of as wrong since it was last asked; undefined where the engine does not tell. */
	faults(): string[] | undefined;
}

/** A browser that runs. */
export interface Engine {
	/** Its name and version. */
	name: string;
	tab: Tab;
	close(): Promise<void>;
}
