import { describe, expect, it } from 'vitest';
import { RELATION_KINDS } from '../../../src/lib/reading/model';
import { RELATION_KIND_INFO } from '../../../src/lib/reading/relationKinds';

describe('relation kinds', () => {
	it('has an entry for each kind of the model', () => {
		expect(Object.keys(RELATION_KIND_INFO)).toEqual([...RELATION_KINDS]);
	});

	it.each(Object.entries(RELATION_KIND_INFO))(
		'says %s the same both ways round only if it is symmetric',
		(_, { verb, inverse, symmetric, causal }) => {
			expect(verb === inverse).toBe(symmetric);
			expect(symmetric && causal).toBe(false);
		}
	);
});
