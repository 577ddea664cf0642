import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** A concept is defined from the text: the glossary has no term without its meaning here. */
export function conceptsDefined({ nodes }: Draft): Fault[] {
	return nodes
		.filter(({ value }) => value.kind === 'concept' && value.definition === undefined)
		.map((item) =>
			faultAt(item, ['definition'], {
				rule: 'definition-missing',
				expected: 'a definition, in two sentences',
				got: 'none'
			})
		);
}
