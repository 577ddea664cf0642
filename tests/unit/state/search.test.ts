import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import { createSearch, GROUPS } from '../../../src/lib/state/search/search';
import { smallReading } from '../reading/support/smallReading';

const reading = smallReading();
const search = await createSearch(indexReading(reading));
const keysOf = (query: string) =>
	search.find(query).groups.flatMap(({ hits }) => hits.map(({ key }) => key));

describe('search', () => {
	it.each([
		['a title', 'oven was common', 'node oven-was-common'],
		['an unfinished word', 'promi', 'node key-is-a-promise'],
		['a letter wrong', 'promice', 'node key-is-a-promise'],
		['letters turned round', 'grandmohter', 'paragraph p03'],
		['a name', 'Moreau', 'person moreau'],
		['a name without its marks', 'lïnd', 'person lind'],
		['an event', 'oven lit', 'event oven-lit'],
		['the words of the text', 'twice a month', 'paragraph p05'],
		['words that are not together', 'month vault', 'paragraph p05'],
		['some of the words', 'vault xylophone', 'paragraph p05'],
		['what it is also known as', 'trust', 'node key-is-a-promise'],
		['one of two words that names it', 'trust xylophone', 'node key-is-a-promise'],
		[
			'one of two words, though the other is found elsewhere',
			'trust vault',
			'node key-is-a-promise'
		],
		['a definition, gloss or remark', 'common', 'node oven-was-common']
	])('finds by %s', (_, query, key) => expect(keysOf(query)).toContain(key));

	it('finds every node, event and person by its title or name', () => {
		const things = [
			...reading.nodes.map(({ id, title }) => [`node ${id}`, title] as const),
			...reading.events.map(({ id, title }) => [`event ${id}`, title] as const),
			...reading.people.map(({ id, name }) => [`person ${id}`, name] as const)
		];
		expect(things.filter(([key, title]) => !keysOf(title).includes(key))).toEqual([]);
	});

	it('every paragraph by its first words', () => {
		const lost = reading.paragraphs.filter(
			({ id, text }) => !keysOf(text.split(' ').slice(0, 6).join(' ')).includes(`paragraph ${id}`)
		);
		expect(lost).toEqual([]);
	});

	it('a title outranks a gloss, a gloss the words of a passage', async () => {
		const made = { ...reading, nodes: [] as typeof reading.nodes };
		const [node] = reading.nodes;
		const passage = reading.passages.find(({ targets }) => targets[0]?.exact.includes('waiting'));
		if (!node || !passage) throw new Error('The small reading has a node and these words.');
		const blank = { ...node, title: 'Bread', gloss: 'Of bread.', passages: [] as string[] };
		made.nodes = [
			{ ...blank, id: 'by-words', passages: [passage.id] },
			{ ...blank, id: 'by-gloss', gloss: 'Of waiting.' },
			{ ...blank, id: 'by-title', title: 'Waiting' }
		];
		const found = (await createSearch(indexReading(made))).find('waiting');
		const argument = found.groups.find(({ group }) => group === 'argument');
		expect(argument?.hits.map(({ id }) => id)).toEqual(['by-title', 'by-gloss', 'by-words']);
	});

	it('what has all the words comes before what one of them names; a word that stands everywhere changes nothing', () => {
		const argument = (query: string) =>
			search.find(query).groups.find(({ group }) => group === 'argument')?.hits ?? [];
		const [first, ...others] = argument('key promise waiting').map(({ id }) => id);
		expect(first).toBe('key-is-a-promise');
		expect(others).toContain('waiting-is-the-point');
		expect(argument('the key promise')).toEqual(argument('key promise'));
	});

	it('a word spelt right does not bring what only resembles it', () => {
		const { isWanted } = search.find('oven');
		expect(isWanted('oven')).toBe(true);
		expect(isWanted('even')).toBe(false);
	});

	it('groups stand in their order, counted together', () => {
		const found = search.find('oven');
		const order = found.groups.map(({ group }) => GROUPS.indexOf(group));
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(found.total).toBe(found.groups.reduce((sum, { hits }) => sum + hits.length, 0));
	});

	it('where nothing matches, the nearest words are offered, and they do match', () => {
		expect(search.find('grndmthr').total).toBe(0);
		const nearest = search.nearest('grndmthr');
		expect(nearest).toContain('grandmother');
		for (const word of nearest) expect(search.find(word).total).toBeGreaterThan(0);
	});

	it.each(['', '   ', '…', '🔑'])('“%s” asks nothing', (query) => {
		expect(search.find(query)).toMatchObject({ total: 0, groups: [] });
	});
});
