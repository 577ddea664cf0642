import { describe, expect, it } from 'vitest';
import { typedAhead } from '../../../src/lib/views/search/typedAhead';

const press = (
	key: string,
	held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}
) => ({
	key,
	...{ altKey: false, ctrlKey: false, metaKey: false, ...held },
	getModifierState: () => false
});

describe('typedAhead', () => {
	it.each([
		['a letter', 'deb', press('t'), 'debt'],
		['a space', 'social', press(' '), 'social '],
		['a letter of two code units', '', press('𝕏'), '𝕏'],
		['Backspace', 'debts', press('Backspace'), 'debt'],
		['Backspace where nothing is', '', press('Backspace'), ''],
		['an arrow', 'debt', press('ArrowDown'), undefined],
		['Tab', 'debt', press('Tab'), undefined],
		['a command', 'debt', press('a', { ctrlKey: true }), undefined]
	])('%s', (_, typed, event, then) => expect(typedAhead(typed, event)).toBe(then));

	it('a sign made with AltGr is typed', () => {
		const event = { ...press('@', { ctrlKey: true, altKey: true }), getModifierState: () => true };
		expect(typedAhead('', event)).toBe('@');
	});
});
