import { DATE_WORDS } from '#wording/dates';
import { dateLabel, editorLabel } from '../../reading/dates/words';
import type { HistoricalEvent } from '../../reading/model';
import type { Measure } from '../measure';
import { DATE_GAP, LABEL_STYLES, LONGEST_SAID } from './constants';
import type { EventLabel } from './types';

/**
 * The label of an event: the date, then the title. The date is the words said, in serif; where nothing is said, or the
 * words are too long for a label, the editor's date, in sans, with the editor's mark after it unless the speaker states
 * just that date. (The whole words stay in the event's name and slip.)
 *
 * The width leaves room for the mark and for the title's bold.
 */
export function eventLabel(
	{ date, title }: Pick<HistoricalEvent, 'date' | 'title'>,
	measure: Measure
): EventLabel {
	const whole = dateLabel(date);
	const said = date.said !== '' && measure(whole, LABEL_STYLES.said) <= LONGEST_SAID;
	const text = said ? whole : editorLabel(date.edtf);
	const editors = !said && date.basis !== 'stated';
	const mark = !editors ? 0 : DATE_GAP + measure(DATE_WORDS.editors, LABEL_STYLES.date);
	const titleWidth = Math.max(
		measure(title, LABEL_STYLES.title),
		measure(title, LABEL_STYLES.linkedTitle)
	);
	const dateWidth = measure(text, said ? LABEL_STYLES.said : LABEL_STYLES.date);
	return { date: text, said, editors, width: Math.ceil(dateWidth + mark + DATE_GAP + titleWidth) };
}
