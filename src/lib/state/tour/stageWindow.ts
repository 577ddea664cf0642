import { page } from '$app/state';
import { screenOf } from '$lib/layout/tour/frames';
import { presenterHref, presentHref } from '../addresses';
import { Lesson, type LessonOptions } from './lesson.svelte';
import { randomName, sessionIn, windowName } from './sessionName';
import type { Role } from './message';
import type { Shown } from './shown';
import { browserSurroundings, randomBytes } from './surroundings';

/** Where a state of a lesson is seen: the step, or the detour from it. */
export const addressOf = ({ tour, step, build, away }: Shown) =>
	away ?? presentHref(tour, step, build);

/**
 * This window as the stage of a lesson: it goes where the lesson goes, and is in a session if it was before it was loaded anew.
 *
 * @param go to an address; @param leads its place comes first, since a reader has just led it there
 */
export function stageLesson(shown: Shown, go: (href: string) => void, leads: boolean): Lesson {
	const follow = (next: Shown) => {
		// Within the edition: in one file, what is shown stands after the # of the window's own address.
		const { pathname, search } = new URL(addressOf(next).replace(/^#/, ''), page.url);
		if (pathname + search !== page.url.pathname + page.url.search) go(pathname + search);
	};
	const picture = () => screenOf(innerWidth / innerHeight);
	const lesson = windowLesson('stage', shown, { follow, leads, picture });
	const session = sessionIn(window.name, 'stage');
	if (session) lesson.join(session);
	return lesson;
}

/** A window of a lesson, alone until it joins a session. */
export function windowLesson(
	role: Role,
	shown: Shown,
	ways: Pick<LessonOptions, 'follow' | 'leads' | 'picture'>
): Lesson {
	const id = randomName(randomBytes());
	return new Lesson({ role, id, shown, ...ways, now: Date.now, around: browserSurroundings() });
}

/** The session of a window; a new one, kept in its name, where it has none. */
export function joined(lesson: Lesson, role: Role): string {
	if (lesson.session) return lesson.session;
	const session = sessionIn(window.name, role) ?? randomName(randomBytes());
	window.name = windowName(role, session);
	lesson.join(session);
	return session;
}

/** Opens the teacher’s window beside a stage and starts the clock. Answers whether the browser let it. */
export function openPresenter(lesson: Lesson): boolean {
	const session = joined(lesson, 'stage');
	const { tour, step, build, clock } = lesson.shown;
	if (clock.since === null && clock.elapsed === 0)
		lesson.note({ ...lesson.shown, clock: { elapsed: 0, since: Date.now() } });
	const address = presenterHref(tour, { step, build });
	return (
		window.open(address, windowName('presenter', session), 'popup,width=1240,height=820') !== null
	);
}
