import type { Attachment } from 'svelte/attachments';

/** Where the eye rests while reading: this share of the window from its top. */
const LINE = 0.35;

/** The paragraph that is being read: the one that lies on the reading line. */
export class InView {
	#id = $state.raw<string>();

	/** @param first what is read while nothing has been measured (a paragraph's id) */
	constructor(private readonly first: string) {}

	get id() {
		return this.#id ?? this.first;
	}

	readonly watch: Attachment<HTMLElement> = (text) => {
		const margin = `${-100 * LINE}% 0px ${-100 * (1 - LINE) + 0.1}%`;
		const observer = new IntersectionObserver((entries) => this.#take(entries), {
			rootMargin: margin
		});
		for (const paragraph of text.querySelectorAll('[data-paragraph]')) observer.observe(paragraph);
		return () => observer.disconnect();
	};

	#take(entries: readonly IntersectionObserverEntry[]) {
		const { target } = entries.find(({ isIntersecting }) => isIntersecting) ?? {};
		if (target instanceof HTMLElement) this.#id = target.dataset.paragraph;
	}
}
