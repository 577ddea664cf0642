import type { Screen } from '$lib/layout/tour/frames';
import type { Body, Message, Role } from './message';
import {
	acted,
	answerTo,
	BEAT,
	GONE_AFTER,
	heard,
	messageOf,
	newPeer,
	pointed,
	present,
	stateOf
} from './peer';
import type { Peer } from './peer';
import type { Shown } from './shown';
import { WindowLink, type Surroundings } from './windowLink';

export interface LessonOptions {
	role: Role;
	/** Random, of this window. */
	id: string;
	/** What is shown before other windows have been heard. */
	shown: Shown;
	/** ms since 1970 */
	now: () => number;
	around: Surroundings;
	/**
	 * Its place comes first: a reader has just led this window here, and the others follow. Else it follows them, as a window
	 * does that was loaded anew.
	 */
	leads?: boolean;
	/** Called when another window or a key has changed what is shown. */
	follow: (shown: Shown) => void;
	/** Of a stage: what it is drawn for, now. */
	picture?: () => Screen;
}

/** One window’s part in a lesson: what is shown, and the wires to the other windows while there is a session. */
export class Lesson {
	#peer = $state.raw<Peer>() as Peer;
	#now = $state(0);
	#link = $state.raw<WindowLink>();
	#leads: boolean;
	/** It has joined a session and not been told yet what is shown there: since when, ms. */
	#untold: number | undefined;
	readonly #timer: ReturnType<typeof setInterval>;

	readonly shown = $derived(this.#peer.shown);
	readonly pointer = $derived(this.#peer.pointer.at);
	/** Other windows that were heard of late. */
	readonly #stages = $derived(present(this.#peer, 'stage', this.#now));
	readonly stages = $derived(this.#stages.length);
	readonly presenters = $derived(present(this.#peer, 'presenter', this.#now).length);
	/** What the stage is drawn for; undefined where none was heard. */
	readonly picture = $derived(this.#stages[0]?.picture);

	constructor(private readonly options: LessonOptions) {
		const { role, id, shown, leads = false } = options;
		this.#leads = leads;
		this.#peer = newPeer({ session: '', role, id }, shown);
		this.#now = options.now();
		this.#timer = setInterval(() => this.#beat(), BEAT);
	}

	/** The session it takes part in; '' where it is alone. */
	get session() {
		return this.#peer.session;
	}

	/** ms since 1970, as of the last beat. */
	get now() {
		return this.#now;
	}

	/** Takes part in a session, and asks what is shown there. */
	join(session: string) {
		this.#link?.close();
		this.#peer = { ...this.#peer, session, heard: new Map() };
		this.#untold = this.options.now();
		this.#link = new WindowLink(this.options.around, session, (message) => this.#hear(message));
		this.#greet();
	}

	/** Shows something else, here and in all windows. */
	show(shown: Shown) {
		// A key may come before the others do. Then its place comes first, and it does not guess how late it is.
		this.#leads = this.#untold !== undefined;
		if (this.#leads) this.#peer = { ...this.#peer, shown };
		else this.note(shown);
		this.options.follow(shown);
	}

	/** Tells the others what this window has come to show by itself: its address has changed. */
	note(shown: Shown) {
		this.#peer = acted(this.#peer, shown);
		this.#send(stateOf(this.#peer));
	}

	/** Shares of the picture’s width and height; null puts the pointer away. */
	point(at: { x: number; y: number } | null) {
		this.#peer = pointed(this.#peer, at, this.options.now());
		this.#send({ kind: 'pointer', ...this.#peer.pointer });
	}

	/** Says that this window is going; should it come back, its next sign of life says so. */
	bye() {
		this.#send({ kind: 'bye' });
	}

	close() {
		clearInterval(this.#timer);
		this.#link?.close();
	}

	#hear(message: Message) {
		const before = this.#peer;
		this.#now = this.options.now();
		this.#peer = heard(before, message, this.#now);
		const answer = answerTo(this.#peer, message);
		if (answer) this.#send(answer);
		if (message.body.kind === 'state') this.#told(before.shown);
	}

	#told(before: Shown) {
		const leads = this.#leads;
		[this.#leads, this.#untold] = [false, undefined];
		if (this.#peer.shown === before) return;
		if (leads) this.#lead(before);
		else this.options.follow(this.#peer.shown);
	}

	/** Nobody answers: what it shows is what is shown. */
	#alone() {
		this.#untold = undefined;
		if (this.#leads) this.note(this.#peer.shown);
	}

	/** Of what the others show only time and light are taken over. */
	#lead({ tour, step, build, away }: Shown) {
		this.note({ ...this.#peer.shown, tour, step, build, away });
	}

	/**
	 * A sign of life that also mends whatever was lost, and a question, since a window that is covered answers at once but is
	 * slow to speak by itself; a new wire where the opener was loaded anew.
	 */
	#beat() {
		this.#now = this.options.now();
		if (!this.#link) return;
		if (this.#untold !== undefined && this.#now - this.#untold > GONE_AFTER) this.#alone();
		if (this.stages + this.presenters === 0) this.#link.offer();
		this.#greet();
	}

	#send(body: Body) {
		const picture = this.options.picture?.();
		this.#link?.send({ ...messageOf(this.#peer, body), ...(picture && { picture }) });
	}

	#greet() {
		this.#send({ kind: 'ask' });
		this.#send(stateOf(this.#peer));
	}
}
