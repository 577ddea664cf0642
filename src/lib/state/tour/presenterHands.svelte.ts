import type { Tour } from '$lib/reading/model';
import { movedPlace } from '$lib/reading/tours/tourPlace';
import type { Lesson } from './lesson.svelte';
import { elapsedAt, movedShown, placeShown, screened, shownAt, toggledClock } from './shown';
import { actionOf, isMove, keyIsTaken, numberTyped, type TourAction } from './tourKeys';

/** What a teacher’s hands do in the teacher’s window; the stage follows. */
export class PresenterHands {
	#pointing = $state(false);
	#typed = $state('');

	readonly place = $derived.by(() => placeShown(this.tour(), this.lesson.shown));
	readonly next = $derived.by(() => movedPlace(this.tour(), this.place, 'next'));
	readonly after = $derived.by(() => movedPlace(this.tour(), this.next, 'next'));
	/** ms under way */
	readonly elapsed = $derived.by(() => elapsedAt(this.lesson.shown.clock, this.lesson.now));

	constructor(
		private readonly lesson: Lesson,
		private readonly tour: () => Tour,
		private readonly now: () => number
	) {}

	/** The mouse on the picture of the stage is the pointer on the stage. */
	get pointing() {
		return this.#pointing;
	}

	/** Digits that wait for Enter. */
	get typed() {
		return this.#typed;
	}

	press = (event: KeyboardEvent) => {
		if (event.defaultPrevented || keyIsTaken(event.target, event.key)) return;
		const typed = this.#typed;
		this.#typed = numberTyped(typed, event);
		if (event.key === 'Enter' && typed) return this.goTo(Number(typed));
		const action = actionOf(event);
		if (action && this.act(action)) event.preventDefault();
	};

	/** Answers whether the action is one of this window’s. */
	act = (action: TourAction): boolean => {
		const { lesson } = this;
		if (isMove(action)) lesson.show(movedShown(this.tour(), lesson.shown, action));
		else if (action === 'black' || action === 'white') lesson.show(screened(lesson.shown, action));
		else if (action === 'pointer') this.#switchPointer();
		else if (action === 'close') this.#close();
		else return false;
		return true;
	};

	/** @param n the first step is 1 */
	goTo = (n: number) => {
		const { lesson } = this;
		const there = shownAt(this.tour(), lesson.shown, { step: n - 1, build: 0 });
		lesson.show({ ...there, screen: 'on', away: null });
	};

	switchClock = () => {
		const { lesson } = this;
		lesson.show({ ...lesson.shown, clock: toggledClock(lesson.shown.clock, this.now()) });
	};

	resetClock = () => {
		const { lesson } = this;
		const { since } = lesson.shown.clock;
		const clock = { elapsed: 0, since: since === null ? null : this.now() };
		lesson.show({ ...lesson.shown, clock });
	};

	/** Shares of the picture’s width and height. */
	point = (at: { x: number; y: number } | null) => {
		if (this.#pointing) this.lesson.point(at);
	};

	#switchPointer() {
		if (this.#pointing) this.lesson.point(null);
		this.#pointing = !this.#pointing;
	}

	#close() {
		const { lesson } = this;
		if (this.#pointing) this.#switchPointer();
		else if (lesson.shown.screen !== 'on') lesson.show({ ...lesson.shown, screen: 'on' });
	}
}
