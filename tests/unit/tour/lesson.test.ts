import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lesson } from '../../../src/lib/state/tour/lesson.svelte';
import type { Role } from '../../../src/lib/state/tour/message';
import { BEAT, GONE_AFTER } from '../../../src/lib/state/tour/peer';
import { STOPPED, type Clock, type Shown } from '../../../src/lib/state/tour/shown';
import type { Surroundings } from '../../../src/lib/state/tour/windowLink';

const START: Shown = { tour: 't', step: 's0', build: 0, screen: 'on', away: null, clock: STOPPED };
const at = (step: string, clock: Clock = STOPPED): Shown => ({ ...START, step, clock });

/** Windows that share one channel; what they say arrives when it is let through. */
class Room {
	readonly #waiting: (() => void)[] = [];
	readonly #ears = new Map<object, (event: { data: unknown }) => void>();

	readonly around: Surroundings = {
		window: { addEventListener: () => undefined, removeEventListener: () => undefined },
		opener: () => null,
		channel: () => this.#channel(),
		pair: () => new MessageChannel()
	};

	/** Lets all that was said be heard, and all that is said to it. */
	letThrough() {
		for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next();
	}

	#channel(): BroadcastChannel {
		const own = {};
		const postMessage = (data: unknown) => {
			for (const [other, hear] of this.#ears)
				if (other !== own) this.#waiting.push(() => hear({ data }));
		};
		const addEventListener = (_: string, hear: (event: { data: unknown }) => void) =>
			this.#ears.set(own, hear);
		return { postMessage, addEventListener, close: () => this.#ears.delete(own) } as never;
	}
}

const lessons: Lesson[] = [];
function enter(room: Room, role: Role, id: string, shown: Shown) {
	const lesson = new Lesson({
		...{ role, id, shown, around: room.around, now: Date.now },
		follow: () => undefined
	});
	lessons.push(lesson);
	return lesson;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	for (const lesson of lessons.splice(0)) lesson.close();
	vi.useRealTimers();
});

describe('a key that comes before the others are heard', () => {
	it.each([
		['the name of the stage is the greater', 'z', 'a'],
		['the name of the teacher’s window is', 'a', 'z']
	])('leads all windows, and the clock goes on, where %s', (_, stageId, teacherId) => {
		const room = new Room();
		const running = { elapsed: 0, since: 5 };
		const stage = enter(room, 'stage', stageId, START);
		stage.join('one');
		stage.note(at('s0', running));
		const teacher = enter(room, 'presenter', teacherId, START);
		teacher.join('one');
		teacher.show(at('s1'));
		room.letThrough();
		expect([stage.shown, teacher.shown]).toEqual([at('s1', running), at('s1', running)]);
	});

	it('counts as it stands where nobody answers', () => {
		const room = new Room();
		const running = { elapsed: 9, since: null };
		const teacher = enter(room, 'presenter', 'a', START);
		teacher.join('one');
		teacher.show(at('s2', running));
		vi.advanceTimersByTime(GONE_AFTER + 2 * BEAT);
		const stage = enter(room, 'stage', 'z', at('s2'));
		stage.join('one');
		room.letThrough();
		expect([stage.shown, teacher.shown]).toEqual([at('s2', running), at('s2', running)]);
	});
});

it('the teacher sees what the stage is drawn for', () => {
	const room = new Room();
	const teacher = enter(room, 'presenter', 'a', START);
	teacher.join('one');
	const stage = new Lesson({
		...{ role: 'stage', id: 'b', shown: START, around: room.around, now: Date.now },
		...{ follow: () => undefined, picture: () => 'classic' }
	});
	lessons.push(stage);
	stage.join('one');
	room.letThrough();
	expect(teacher.picture).toBe('classic');
});
