/** A taught path through the reading. */
export interface Tour {
	id: string;
	title: string;
	/** What it teaches and to whom, in a sentence or two. */
	about: string;
	steps: TourStep[];
}

/** Where a tour stops: a part of the map, a passage, perhaps some years; what is said there, and how to teach it. */
export interface TourStep {
	id: string;
	/** How long a class stays; whole or half minutes. */
	minutes: number;
	nodes: string[];
	events: string[];
	/** The passage that is read out: one. */
	passages: string[];
	/** The years in view, both included. */
	years?: { from: number; to: number };
	/** What the class sees: at most 25 words. */
	caption: string;
	/** For the teacher: what to ask. */
	ask: string;
	/** For the teacher: what students get wrong. */
	pitfall: string;
	/** A question put to the class whose answer is held back until asked for. */
	question?: { text: string; answer: string };
}
