import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageIn, type Message, type Role } from '../../../src/lib/state/tour/message';
import {
	acted,
	answerTo,
	GONE_AFTER,
	heard,
	messageOf,
	newPeer,
	pointed,
	present,
	stateOf,
	type Peer
} from '../../../src/lib/state/tour/peer';
import { STOPPED, type Shown } from '../../../src/lib/state/tour/shown';

const START: Shown = { tour: 't', step: 's0', build: 0, screen: 'on', away: null, clock: STOPPED };
const at = (step: string): Shown => ({ ...START, step });
const peer = (role: Role, id: string, session = 'one') => newPeer({ session, role, id }, START);
const tell = (from: Peer, to: Peer, now = 0) => heard(to, messageOf(from, stateOf(from)), now);

describe('windows of a lesson agree', () => {
	it('whatever is lost, doubled or late, once each has heard the last of the others', () => {
		const act = fc.record({ who: fc.nat(2), step: fc.constantFrom('s1', 's2', 's3', 's4') });
		const chaos = fc.array(fc.record({ to: fc.nat(2), which: fc.nat(40) }), { maxLength: 60 });
		fc.assert(
			fc.property(fc.array(act, { minLength: 1, maxLength: 20 }), chaos, (acts, deliveries) => {
				let peers = [peer('stage', 'a'), peer('presenter', 'b'), peer('presenter', 'c')];
				const sent: Message[] = [];
				const change = (i: number, to: Peer) =>
					(peers = peers.map((one, k) => (k === i ? to : one)));
				acts.forEach(({ who, step }, round) => {
					const from = peers[who];
					if (!from) return;
					change(who, acted(from, at(step)));
					const next = peers[who];
					if (next) sent.push(messageOf(next, stateOf(next)));
					const chance = deliveries[round];
					const message = chance && sent[chance.which % sent.length];
					const to = chance && peers[chance.to];
					if (message && to) change(chance.to, heard(to, message, round));
				});
				// A beat of each, heard by all, in any order and twice.
				for (let beat = 0; beat < 2; beat++)
					for (const from of [...peers]) peers = peers.map((one) => tell(from, one));
				expect(new Set(peers.map(({ shown }) => shown.step)).size).toBe(1);
			})
		);
	});

	it('hearing a message again changes nothing', () => {
		const teller = acted(peer('presenter', 'b'), at('s3'));
		const once = tell(teller, peer('stage', 'a'), 5);
		expect(tell(teller, once, 5)).toEqual(once);
	});

	it('an earlier state that comes late is not followed', () => {
		const first = acted(peer('presenter', 'b'), at('s1'));
		const second = acted(first, at('s2'));
		const stage = tell(first, tell(second, peer('stage', 'a')));
		expect(stage.shown.step).toBe('s2');
	});

	it('a window that was loaded anew asks, and is told where things stand', () => {
		const presenter = acted(acted(peer('presenter', 'b'), at('s1')), {
			...at('s4'),
			screen: 'black'
		});
		const reloaded = peer('stage', 'a2');
		const answer = answerTo(presenter, messageOf(reloaded, { kind: 'ask' }));
		if (!answer) throw new Error('an ask is answered');
		const stage = heard(reloaded, messageOf(presenter, answer), 0);
		expect(stage.shown).toEqual(presenter.shown);
		expect(stage.stamp).toEqual(presenter.stamp);
	});

	it('a window that is behind is told so, one that is ahead is not contradicted', () => {
		const ahead = acted(peer('stage', 'a'), at('s2'));
		const behind = peer('presenter', 'b');
		expect(answerTo(ahead, messageOf(behind, stateOf(behind)))).toEqual(stateOf(ahead));
		expect(answerTo(behind, messageOf(ahead, stateOf(ahead)))).toBeUndefined();
	});

	it('other lessons and its own echo are not heard', () => {
		const stage = peer('stage', 'a');
		const other = acted(peer('presenter', 'b', 'two'), at('s9'));
		expect(tell(other, stage)).toBe(stage);
		expect(tell(acted(stage, at('s9')), stage)).toBe(stage);
	});

	it('a second presenter is counted; one that closes or falls silent is not', () => {
		let first = tell(
			peer('presenter', 'c'),
			tell(peer('stage', 'a'), peer('presenter', 'b'), 100),
			100
		);
		expect(['presenter', 'stage'].map((role) => present(first, role as Role, 200).length)).toEqual([
			1, 1
		]);
		first = heard(first, messageOf(peer('presenter', 'c'), { kind: 'bye' }), 300);
		expect(present(first, 'presenter', 300)).toEqual([]);
		expect(present(first, 'stage', 101 + GONE_AFTER)).toEqual([]);
	});

	it('the pointer of a window that was loaded anew is followed', () => {
		const before = pointed(peer('presenter', 'b'), { x: 0.1, y: 0.1 }, 1000);
		const after = pointed(peer('presenter', 'b2'), { x: 0.9, y: 0.2 }, 2000);
		const hear = (stage: Peer, from: Peer) =>
			heard(stage, messageOf(from, { kind: 'pointer', ...from.pointer }), 0);
		const stage = hear(hear(hear(peer('stage', 'a'), before), after), before);
		expect(stage.pointer.at).toEqual({ x: 0.9, y: 0.2 });
	});
});

describe('nothing is let in that is not a message', () => {
	const whole = messageOf(peer('stage', 'a'), stateOf(peer('stage', 'a')));
	it('what is sent is read back as it was', () => {
		const bodies = [stateOf(peer('stage', 'a')), { kind: 'ask' }, { kind: 'bye' }] as const;
		for (const body of bodies)
			expect(messageIn(structuredClone(messageOf(peer('stage', 'a'), body)))).toEqual(
				messageOf(peer('stage', 'a'), body)
			);
	});

	it.each([
		['nothing', undefined],
		['a text', 'state'],
		['another app', { ...whole, app: 'other' }],
		['a role that is none', { ...whole, role: 'guest' }],
		['no session', { ...whole, session: 1 }],
		['a body that is none', { ...whole, body: { kind: 'eval' } }],
		['half a state', { ...whole, body: { kind: 'state', stamp: { n: 1, by: 'x' } } }],
		['a stamp without a number', { ...whole, body: { ...whole.body, stamp: { n: '1', by: 'x' } } }],
		[
			'a detour to another host',
			{ ...whole, body: { ...whole.body, shown: { ...START, away: '//evil.example/' } } }
		],
		['a pointer at no place', { ...whole, body: { kind: 'pointer', n: 1, at: { x: NaN, y: 0 } } }]
	])('%s', (_, value) => {
		expect(messageIn(value)).toBeUndefined();
	});

	it('any value at all', () => {
		fc.assert(fc.property(fc.anything(), (value) => messageIn(value) === undefined));
	});
});
