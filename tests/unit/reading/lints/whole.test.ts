import { describe, expect, it } from 'vitest';
import { checkReading } from '../../../../src/lib/server/checkReading';
import { KEY, OVEN, TIME } from '../support/describeFaults';
import { changed, smallFiles } from '../support/smallReading';

describe('the reading is checked whole', () => {
	it('tells all faults at once, over all files', () => {
		const wrong = changed(smallFiles(), OVEN, [
			'bought a stove, waiting',
			'bought stoves, waiting'
		]);
		const more = changed(wrong, TIME, ['lane: trade', 'lane: trades']);
		const files = changed(more, KEY, ['mark: disc', 'mark: half-cell']);
		const rules = checkReading(files).faults.map(({ rule }) => rule);
		expect(rules.sort()).toEqual(['id-unresolved', 'quotation-absent', 'theme-mark']);
	});

	it('tells the misquotations of one file beside the malformed lines of another', () => {
		const wrong = changed(smallFiles(), OVEN, [
			'bought a stove, waiting',
			'bought stoves, waiting'
		]);
		const files = changed(wrong, KEY, ['kind: concept', 'kind: concepts']);
		const rules = checkReading(files).faults.map(({ rule }) => rule);
		expect(rules.sort()).toEqual(['quotation-absent', 'value-unfit']);
	});

	it.each(['reading.yaml', 'text.md', 'received.txt', 'corrections.yaml', 'timeline.yaml'])(
		'a reading without %s',
		(file) => {
			const { [file]: _, ...files } = smallFiles();
			const { faults } = checkReading(files);
			expect(faults).toContainEqual(expect.objectContaining({ rule: 'file-missing', file }));
		}
	);

	it.each([
		['the themes', 'argument/key.yml', 'a file <theme>.yaml'],
		['the tours', 'tours/notes.md', 'a file <tour>.yaml']
	])('a stray file among %s', (_, file, expected) => {
		const { faults } = checkReading({ ...smallFiles(), [file]: '' });
		expect(faults).toEqual([expect.objectContaining({ rule: 'file-stray', file, expected })]);
	});

	it('a reading without tours is whole', () => {
		const { 'tours/oven-and-key.yaml': _, ...files } = changed(smallFiles(), 'reading.yaml', [
			'tours: [oven-and-key]\n',
			''
		]);
		expect(checkReading(files)).toMatchObject({ faults: [], reading: { tours: [] } });
	});

	it('a cause that only may be later than its effect is let pass', () => {
		const files = changed(smallFiles(), TIME, ['edtf: 1900/1939', 'edtf: 1939/1950']);
		expect(checkReading(files).faults).toEqual([]);
	});
});
