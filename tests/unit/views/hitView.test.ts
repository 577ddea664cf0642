import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import { hitView } from '../../../src/lib/views/search/hitView';
import { smallReading } from '../reading/support/smallReading';

const reading = smallReading();
const [model] = reading.nodes;
if (!model) throw new Error('The small reading has a node.');

const far = `Something is said at length before it comes to what is asked for, which is ${'so and '.repeat(3)}`;
const node = {
	...model,
	title: 'Bread on loan',
	gloss: 'Nobody owns what all must eat.',
	definition: 'What is lent in kind.',
	note: 'Of bread on loan the first speaker says no more.',
	alsoKnownAs: ['credit', 'kitchen'],
	passages: [] as string[]
};
const index = indexReading({ ...reading, nodes: [node] });
const hit = { key: `node ${node.id}`, kind: 'node', id: node.id } as const;
const viewOf = (...words: string[]) => hitView(index, hit, (folded) => words.includes(folded));

describe('what is shown of a point that answers a search', () => {
	it.each([
		['its gloss, where that answers', ['eat'], node.gloss],
		['its definition, where only that answers', ['lent'], node.definition],
		['its gloss, where the title answers, though a note does too', ['bread'], node.gloss],
		['its note, where only that answers', ['speaker'], node.note],
		['its gloss after its other names, where only those answer', ['credit'], /credit.*Nobody owns/],
		['its gloss, where only the words it rests on answer', ['vault'], node.gloss]
	])('%s', (_, words, shown) => {
		expect(viewOf(...words).gloss).toMatch(shown);
		expect(viewOf(...words).href).toContain(node.id);
	});

	it('words of the text are added where none of the editor’s answers', () => {
		expect(viewOf('bread').said).toBeUndefined();
		const [passage] = reading.passages;
		if (!passage?.targets[0]) throw new Error('The small reading has a passage.');
		const said = indexReading({ ...reading, nodes: [{ ...node, passages: [passage.id] }] });
		const [word = ''] = passage.targets[0].exact.toLowerCase().split(/\W+/).slice(2);
		expect(hitView(said, hit, (folded) => folded === word).said?.text).toContain(word);
	});

	it('a long explanation begins shortly before what answers', () => {
		const long = indexReading({ ...reading, nodes: [{ ...node, gloss: `${far}xylophone.` }] });
		const { gloss } = hitView(long, hit, (folded) => folded === 'xylophone');
		expect(gloss).toMatch(/^… .{1,30}xylophone\.$/);
	});
});
