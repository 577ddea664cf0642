import type { Tour } from '$lib/reading/model';
import type { Lesson } from './lesson.svelte';
import { movedShown, screened, shownAt } from './shown';
import type { StageSettings } from './stageSettings.svelte';
import { actionOf, isMove, keyIsTaken, numberTyped, type TourAction } from './tourKeys';

/** What may lie over a stage, one at a time. */
export type Overlay = 'help' | 'overview' | 'go' | 'code' | 'blocked';

export interface StageParts {
	tour: () => Tour;
	lesson: Lesson;
	settings: StageSettings;
	/** Answers whether the window opened. */
	openPresenter: () => boolean;
	/** Answers whether the full screen was given. */
	switchFullScreen: () => Promise<boolean>;
}

/** What a presenter’s hands do on a stage: keys, and what they open. */
export class StageHands {
	#overlay = $state<Overlay>();
	#pointing = $state(false);
	#typed = $state('');
	#refused = $state(false);

	constructor(private readonly parts: StageParts) {}

	get overlay() {
		return this.#overlay;
	}

	/** The pointer follows the mouse. */
	get pointing() {
		return this.#pointing;
	}

	/** Digits that wait for Enter. */
	get typed() {
		return this.#typed;
	}

	/** The browser did not give the full screen. */
	get refused() {
		return this.#refused;
	}

	/** Takes a key press where it is one of the tour’s; the browser’s own answer to it is then held back. */
	press = (event: KeyboardEvent) => {
		const open = this.#overlay !== undefined;
		if (event.defaultPrevented || keyIsTaken(event.target, event.key)) return;
		const typed = this.#typed;
		this.#typed = open ? '' : numberTyped(typed, event);
		if (this.#typed) return;
		const action = event.key === 'Enter' && typed ? 'go' : actionOf(event);
		if (!action || (open && action !== this.#overlay && action !== 'close')) return;
		event.preventDefault();
		if (typed && action === 'go') this.goTo(Number(typed));
		else this.act(action);
	};

	act = (action: TourAction) => {
		const { lesson, settings, tour } = this.parts;
		if (isMove(action)) return lesson.show(movedShown(tour(), lesson.shown, action));
		switch (action) {
			case 'black':
			case 'white':
				return lesson.show(screened(lesson.shown, action));
			case 'larger':
				return settings.resize(1);
			case 'smaller':
				return settings.resize(-1);
			case 'colours':
				return settings.switchColours();
			case 'pointer':
				return void (this.#pointing = !this.#pointing);
			case 'full':
				return void this.#switchFullScreen();
			case 'presenter':
				return void (this.#overlay = this.parts.openPresenter() ? undefined : 'blocked');
			case 'close':
				return this.close();
			default:
				this.#overlay = this.#overlay === action ? undefined : action;
		}
	};

	/** One thing at a time: what lies on top, the pointer, a dark screen. Never the tour. */
	close = () => {
		const { lesson } = this.parts;
		if (this.#overlay) this.#overlay = undefined;
		else if (this.#refused) this.#refused = false;
		else if (this.#pointing) this.#pointing = false;
		else if (lesson.shown.screen !== 'on') lesson.show({ ...lesson.shown, screen: 'on' });
	};

	/** @param n the first step is 1; one that the tour does not have is its nearest */
	goTo = (n: number) => {
		const { lesson, tour } = this.parts;
		this.#overlay = undefined;
		lesson.show({ ...shownAt(tour(), lesson.shown, { step: n - 1, build: 0 }), screen: 'on' });
	};

	release = (released: boolean) => {
		const { lesson } = this.parts;
		lesson.show({ ...lesson.shown, build: released ? 1 : 0 });
	};

	async #switchFullScreen() {
		this.#refused = !(await this.parts.switchFullScreen());
	}
}
