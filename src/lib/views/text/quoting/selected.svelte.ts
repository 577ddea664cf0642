import { quotable, wantedOf, wordsAt, type Wanted, type Words } from '$lib/reading/findWords';
import type { Paragraph } from '$lib/reading/model';
import type { Edition } from '$lib/state/edition';
import { Pause } from '$lib/state/pause';
import { placesOf } from './wordsRange';

/** A stretch of selected words with its paragraph. */
export interface SelectedWords {
	words: string;
	paragraph: Paragraph;
}

/** px from the window's edges. */
export interface Box {
	left: number;
	top: number;
	bottom: number;
}

/** ms in which a selection does not change before something is offered for it. */
const SETTLES = 180;

/** The words of the text that are selected, as whole words, and where they are drawn. */
export class Selected {
	#places = $state.raw<Words[]>([]);
	#box = $state.raw<Box>();
	#range: Range | undefined;
	readonly #pause = new Pause(SETTLES);

	readonly stretches: SelectedWords[] = $derived.by(() =>
		this.#places.flatMap((place) => {
			const paragraph = this.edition.paragraphs.get(place.paragraph);
			const words = wordsAt(this.edition.reading.paragraphs, place);
			return paragraph ? [{ words, paragraph }] : [];
		})
	);
	/** What a link to exactly these words says. */
	readonly wanted: Wanted | undefined = $derived.by(() =>
		wantedOf(this.edition.reading.paragraphs, this.#places)
	);

	constructor(
		private readonly text: HTMLElement,
		private readonly edition: Edition
	) {}

	get places() {
		return this.#places;
	}

	/** undefined where nothing is selected. */
	get box() {
		return this.#box;
	}

	/** Look again once the selection has come to rest. */
	readonly lookSoon = () => this.#pause.before(this.look);

	readonly look = () => {
		const selection = getSelection();
		const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
		const places = range && !range.collapsed ? placesOf(this.text, range) : [];
		this.#places = quotable(this.edition.reading.paragraphs, places);
		this.#range = this.#places.length ? range : undefined;
		this.place();
	};

	/** Where the words are now; to be asked when something scrolls. */
	readonly place = () => {
		const rects = [...(this.#range?.getClientRects() ?? [])];
		const [first] = rects;
		const last = rects.at(-1);
		this.#box = first && last && { left: last.left, top: first.top, bottom: last.bottom };
	};

	readonly drop = () => {
		this.#pause.cancel();
		this.#places = [];
		this.#box = undefined;
	};
}
