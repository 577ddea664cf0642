import { describe, expect, it } from 'vitest';
import { actOf, MAP_KEYS } from '../../../src/lib/state/mapKeys';
import { ACT_WORDS, heardPoint, keyWords } from '#wording/hands';

const pressed = (key: string, held: string[] = []) => ({
	key,
	altKey: held.includes('Alt'),
	ctrlKey: held.includes('Ctrl'),
	metaKey: held.includes('Meta'),
	shiftKey: held.includes('Shift'),
	getModifierState: (name: string) => held.includes(name)
});

describe('the keys of the map', () => {
	it('each does one thing, and each thing has a key and words', () => {
		const keys = MAP_KEYS.flatMap((one) => one.keys);
		expect(new Set(keys).size).toBe(keys.length);
		expect(MAP_KEYS.map(({ act }) => act).sort()).toEqual(Object.keys(ACT_WORDS).sort());
		for (const key of keys) expect(keyWords(key)).not.toBe('');
	});

	it('what the table lists is what is handled', () => {
		for (const { act, keys } of MAP_KEYS)
			for (const written of keys) {
				const parts = written.split(' ');
				expect([written, actOf(pressed(parts.at(-1) ?? '', parts.slice(0, -1)))]).toEqual([
					written,
					act
				]);
			}
	});

	it.each([
		['a sign that needs Shift on this keyboard', pressed('?', ['Shift']), 'help'],
		['a sign that needs AltGr', pressed('[', ['AltGraph', 'Ctrl', 'Alt']), 'previousKind'],
		['a letter in capitals', pressed('B'), 'describe'],
		['a command of the browser', pressed('b', ['Ctrl']), undefined],
		['a command on a Mac', pressed('ArrowLeft', ['Meta']), undefined],
		['Tab', pressed('Tab'), undefined],
		['Esc', pressed('Escape'), undefined],
		['a letter that is nobody’s', pressed('x'), undefined]
	])('%s', (_, event, act) => {
		expect(actOf(event)).toBe(act);
	});
});

describe('what is said of a point', () => {
	const point = {
		kind: 'claim',
		theme: 'The oven',
		groups: [],
		drawsOn: [],
		filtered: false
	} as const;

	it('kind, theme, relations with their number, who is drawn on, and the place in its group', () => {
		const groups = [
			{ verb: 'supported by', n: 3 },
			{ verb: 'opposed by', n: 1 }
		];
		const heard = heardPoint({ ...point, groups, drawsOn: ['Ada'], place: { n: 2, of: 5 } });
		expect(heard).toBe('claim, The oven, supported by 3, opposed by 1, draws on Ada; 2 of 5');
	});

	it('that it is joined to nothing, and that a filter hides it', () => {
		expect(heardPoint({ ...point, filtered: true })).toBe(
			'claim, The oven, hidden by the filter, joined to nothing'
		);
	});
});
