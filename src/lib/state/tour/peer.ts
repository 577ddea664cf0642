import type { Screen } from '$lib/layout/tour/frames';
import type { Body, Message, Role, Stamp } from './message';
import type { Shown } from './shown';

/** ms between two signs of life, and without one until a window counts as gone. */
export const BEAT = 1000;
export const GONE_AFTER = 3 * BEAT + 500;

/** One window’s knowledge of a lesson. A value: what happens makes a new one. */
export interface Peer {
	readonly session: string;
	readonly role: Role;
	readonly id: string;
	readonly stamp: Stamp;
	readonly shown: Shown;
	readonly pointer: { n: number; at: { x: number; y: number } | null };
	/** The other windows, by their id. */
	readonly heard: ReadonlyMap<string, Heard>;
}

interface Heard {
	role: Role;
	/** ms */
	at: number;
	/** Of a stage: what it is drawn for. */
	picture: Screen | undefined;
}

/** @param at what this window shows before it has heard of any other */
export function newPeer(who: Pick<Peer, 'session' | 'role' | 'id'>, at: Shown): Peer {
	return {
		...who,
		stamp: { n: 0, by: who.id },
		shown: at,
		pointer: { n: 0, at: null },
		heard: new Map()
	};
}

/** What a window wants shown from now on; later than all it has heard of. */
export function acted(peer: Peer, shown: Shown): Peer {
	return { ...peer, shown, stamp: { n: peer.stamp.n + 1, by: peer.id } };
}

/** @param now ms; pointers are numbered by time, so that a window that was reloaded is still followed */
export function pointed(peer: Peer, at: Peer['pointer']['at'], now: number): Peer {
	return { ...peer, pointer: { n: Math.max(peer.pointer.n + 1, now), at } };
}

/**
 * A window after it has heard a message. Every message is whole: the latest state wins, wherever messages come twice, late,
 * out of order or not at all; hearing one again changes nothing.
 *
 * @param now ms
 */
export function heard(peer: Peer, message: Message, now: number): Peer {
	if (message.session !== peer.session || message.sender === peer.id) return peer;
	const { sender, role, body, picture } = message;
	if (body.kind === 'bye') return { ...peer, heard: without(peer.heard, sender) };
	const next = { ...peer, heard: new Map(peer.heard).set(sender, { role, at: now, picture }) };
	if (body.kind === 'state' && isLater(body.stamp, peer.stamp))
		return { ...next, stamp: body.stamp, shown: body.shown };
	if (body.kind === 'pointer' && body.n > peer.pointer.n)
		return { ...next, pointer: { n: body.n, at: body.at } };
	return next;
}

/** What a window answers to a message: its state to whoever asks, and to whoever is behind. */
export function answerTo(peer: Peer, { session, sender, body }: Message): Body | undefined {
	if (session !== peer.session || sender === peer.id) return undefined;
	const behind = body.kind === 'state' && isLater(peer.stamp, body.stamp);
	return body.kind === 'ask' || behind ? stateOf(peer) : undefined;
}

export const stateOf = ({ stamp, shown }: Peer): Body => ({ kind: 'state', stamp, shown });

export const messageOf = ({ session, role, id }: Peer, body: Body): Message => ({
	...{ app: 'passagework', session, role, sender: id },
	body
});

/** The windows of a role that have been heard of late, this one not counted. */
export function present(peer: Peer, role: Role, now: number): readonly Heard[] {
	return [...peer.heard.values()].filter((one) => one.role === role && now - one.at < GONE_AFTER);
}

function isLater(a: Stamp, b: Stamp): boolean {
	return a.n > b.n || (a.n === b.n && a.by > b.by);
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
	return new Map([...map].filter(([other]) => other !== key));
}
