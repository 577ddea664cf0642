import { sliceCodePoints } from './codePoints';
import type { Item } from './draft';
import { quoted, type Fault } from './fault';
import { faultAt } from './faultAt';
import type { Paragraph, Passage, Target } from './model';
import { closest } from './nearest';
import { anchorQuote, occursIn, selectorOf, type QuoteFault } from './quote';
import type { AuthoredPassage } from './schema/shared';
import { tellDifferences } from './wordDifferences';

type AuthoredTarget = AuthoredPassage['targets'][number];

/** Find the place of every quotation; those that have none are faults, and their passages are left out. */
export function anchorPassages(
	items: readonly Item<AuthoredPassage>[],
	paragraphs: readonly Paragraph[]
): { passages: Passage[]; faults: Fault[] } {
	const faults: Fault[] = [];
	const passages = items.map((item) => {
		const targets = item.value.targets.flatMap((target, i): Target[] => {
			const result = anchorTarget(target, paragraphs);
			if ('start' in result) return [result];
			const where = faultAt(item, ['targets', i, result.key], result.told);
			faults.push(where);
			return [];
		});
		const { id, note } = item.value;
		return { id, targets, ...(note === undefined ? {} : { note }) };
	});
	return { passages: passages.filter(({ targets }) => targets.length > 0), faults };
}

interface Unanchored {
	key: 'paragraph' | 'exact';
	told: Parameters<typeof faultAt>[2];
}

function anchorTarget(
	target: AuthoredTarget,
	paragraphs: readonly Paragraph[]
): Target | Unanchored {
	const paragraph = paragraphs.find(({ id }) => id === target.paragraph);
	if (!paragraph) return { key: 'paragraph', told: noParagraph(target, paragraphs) };
	const found = anchorQuote(paragraph.text, target);
	if ('start' in found) {
		const { id } = paragraph;
		return { paragraph: id, ...found, ...selectorOf(paragraph.text, found) };
	}
	return { key: 'exact', told: tell(found, { target, paragraph, paragraphs }) };
}

function noParagraph(target: AuthoredTarget, paragraphs: readonly Paragraph[]): Unanchored['told'] {
	const ids = paragraphs.map(({ id }) => id);
	const home = whereElse(target, paragraphs);
	return {
		rule: 'id-unresolved',
		expected: 'the id of a paragraph',
		got: target.paragraph,
		...suggestion(home ?? closest(target.paragraph, ids))
	};
}

interface Context {
	target: AuthoredTarget;
	paragraph: Paragraph;
	paragraphs: readonly Paragraph[];
}

function tell(found: QuoteFault, context: Context): Unanchored['told'] {
	const { target, paragraph } = context;
	const expected = `words of ${paragraph.id}, character for character`;
	const places = 'places' in found ? placesIn(paragraph.text, found.places) : '';
	const got = quoted(target.exact);
	switch (found.fault) {
		case 'absent':
			return {
				rule: 'quotation-absent',
				expected,
				got,
				...suggestion(nearestWords(found, context))
			};
		case 'cut':
			return { rule: 'quotation-cut', expected: 'whole words', got: `${got}, ${places}` };
		case 'context':
			return {
				rule: 'quotation-context',
				expected: `the words just before and after ${got}`,
				got: [target.prefix, target.suffix]
					.filter(Boolean)
					.map((one) => quoted(one ?? ''))
					.join(' and '),
				nearest: places
			};
		case 'ambiguous': {
			const count = `${found.places.length} times in ${paragraph.id}: ${places}`;
			return {
				rule: 'quotation-ambiguous',
				expected: 'words that stand in one place',
				got: `${got}, which stands ${count}`
			};
		}
	}
}

function nearestWords(
	found: Extract<QuoteFault, { fault: 'absent' }>,
	{ target, paragraphs }: Context
): string | undefined {
	const home = whereElse(target, paragraphs);
	if (home) return `paragraph ${home}, where these words stand`;
	if (!found.closest) return undefined;
	const { text } = found.closest;
	return `${quoted(text)}: ${tellDifferences(target.exact, text)}`;
}

function whereElse(target: AuthoredTarget, paragraphs: readonly Paragraph[]): string | undefined {
	return paragraphs.find(({ text }) => occursIn(text, target.exact))?.id;
}

/** Each place by the words that lead to it. */
function placesIn(text: string, places: readonly number[]): string {
	const told = places.map((at) => {
		const lead = sliceCodePoints(text, Math.max(0, at - 24), at).replace(/^\S*\s/u, '');
		return at === 0 ? 'at character 0' : `at character ${at}, after ${quoted(lead)}`;
	});
	return told.join('; ');
}

const suggestion = (nearest: string | undefined) => (nearest === undefined ? {} : { nearest });
