import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { bestLayout } from '../../../src/lib/layout/map/bestLayout';
import { quoteLines } from '../../../src/lib/layout/map/quoteLines';
import type { Measure } from '../../../src/lib/layout/measure';
import { timelineLayout } from '../../../src/lib/layout/timeline/timelineLayout';
import { LINE_VERBS } from '#wording/relations';
import { editionOf, type Edition } from '../../../src/lib/state/edition';
import { smallReading } from '../../unit/reading/support/smallReading';
import WithEdition from './WithEdition.svelte';

const measure: Measure = (text, { size }) => text.length * size * 0.52;

let made: Edition | undefined;

/** The small reading of the fixtures, laid out with little effort. */
export function smallEdition(): Edition {
	made ??= makeEdition();
	return made;
}

function makeEdition(): Edition {
	const reading = smallReading();
	const { content } = bestLayout({
		graph: reading,
		measure,
		verbs: LINE_VERBS,
		effort: { seeds: 1, rounds: [{ kept: 1, steps: 2000, tolerance: 3 }], warmSteps: 500 }
	});
	const mapLayout = {
		format: 'passagework-layout/2' as const,
		source: '',
		checksum: '',
		...content
	};
	return editionOf({
		reading,
		mapLayout,
		mapQuotes: Object.fromEntries(
			reading.nodes.map(({ id, gloss }) => [id, quoteLines(gloss, measure)])
		),
		timelineLayout: timelineLayout(reading, measure, [500, 600, 650, 700, 950])
	});
}

/** Render a component as it stands on a page of the small reading. */
export function renderWithEdition<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
) {
	const given = { edition: smallEdition(), component: component as Component, props };
	return render(WithEdition, { props: given });
}
