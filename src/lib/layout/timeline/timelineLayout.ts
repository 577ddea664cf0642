import type { Reading } from '../../reading/model';
import type { Measure } from '../measure';
import { arrangeEvents } from './arrangeEvents';
import { eventLabel } from './eventLabel';
import { isLabelled } from './levels';
import type { TimelineLayout } from './types';

/**
 * The timeline as every page has it: by lane, each period on its own scale, main events labelled.
 *
 * @param widths plot widths in px to pack for; each packing holds from its width up to any greater one
 * @throws RangeError when no period has a known start
 */
export function timelineLayout(
	reading: Pick<Reading, 'periods' | 'lanes' | 'events'>,
	measure: Measure,
	widths: readonly number[]
): TimelineLayout {
	return arrangeEvents({
		...reading,
		laneOf: ({ lane }) => lane,
		labelOf: (event) => eventLabel(event, measure),
		isLabelled: ({ rank }) => isLabelled(rank, 'main'),
		scale: 'periods',
		widths
	});
}
