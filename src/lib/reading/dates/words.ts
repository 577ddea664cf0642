import type { Bounds, HistoricalDate } from '../model';
import { daysInMonth, partsOfDay } from './calendar';
import type { DateWords } from '#wording/dates';
import { DATE_WORDS } from '#wording/dates';
import type { EdtfInterval } from './edtf';
import { isDated, parseEdtf } from './edtf';
import type { EdtfPoint } from './point';
import { precisionOf } from './point';
import type { EdtfSet } from './set';

type Side = EdtfPoint | EdtfSet;

/**
 * What stands beside an event: the words said, or, where nothing is said, a short label of the editor's
 * ("1933", "15 Sep 2008", "1914–1918", "1970s", "19th century", "since the 1970s").
 *
 * @throws EdtfError when nothing is said and `edtf` is not of the declared subset
 */
export function dateLabel(
	date: Pick<HistoricalDate, 'said' | 'edtf'>,
	words: DateWords = DATE_WORDS
): string {
	return date.said || editorLabel(date.edtf, words);
}

/** The editor's label of an expression. @throws EdtfError as `parseEdtf` does */
export function editorLabel(expression: string, words: DateWords = DATE_WORDS): string {
	const date = parseEdtf(expression);
	return date.kind === 'interval' ? intervalLabel(date, words) : sideLabel(date, words);
}

function intervalLabel({ start, end }: EdtfInterval, words: DateWords): string {
	if (isDated(start) && isDated(end)) return spanLabel(start, end, words);
	if (isDated(start)) {
		const label = phraseLabel(start, words);
		return end.kind === 'open' ? words.since(label) : words.from(label);
	}
	const label = isDated(end) ? phraseLabel(end, words) : '';
	return start.kind === 'open' ? words.upTo(label) : words.until(label);
}

/** "1914–1918"; where a side has several words the dash takes spaces; what both sides share stands once. */
function spanLabel(start: Side, end: Side, words: DateWords): string {
	const right = sideLabel(end, words);
	if (sideLabel(start, words) === right) return right;
	const sameYear = withinYear(start, end);
	const left = sameYear ? withoutShared(sameYear, words) : sideLabel(start, words);
	return /\s/.test(left) ? `${left} – ${right}` : `${left}–${right}`;
}

interface SameYear {
	start: EdtfPoint;
	end: EdtfPoint;
}

/** Both sides, where they are plain months or days of one year. */
function withinYear(start: Side, end: Side): SameYear | null {
	if (start.kind !== 'point' || end.kind !== 'point' || start.year !== end.year) return null;
	const plain = [start, end].every(
		(point) => monthOf(point) !== null && !point.uncertain && !point.approximate
	);
	return plain ? { start, end } : null;
}

/** What stands before the dash: "4" of "4–15 Mar 1933", "Mar" of "Mar–Jun 1933". */
function withoutShared({ start, end }: SameYear, words: DateWords): string {
	const bothDays = precisionOf(start) === 'day' && precisionOf(end) === 'day';
	if (bothDays && start.month === end.month) return words.day(Number(start.day));
	const year = words.year(Number(start.year));
	return pointLabel(start, words).slice(0, -year.length).trimEnd();
}

function sideLabel(side: Side, words: DateWords): string {
	return side.kind === 'set' ? setLabel(side, words) : pointLabel(side, words);
}

/** As it stands after "since" or "until": decades and centuries take their article. */
function phraseLabel(side: Side, words: DateWords): string {
	const label = sideLabel(side, words);
	if (side.kind === 'set' || side.approximate) return label;
	return side.year.endsWith('X') ? words.inPhrase(label) : label;
}

function setLabel({ members }: EdtfSet, words: DateWords): string {
	const labels = members.map(({ from, to }) => {
		if (from === null) return to ? words.orEarlier(pointLabel(to, words)) : '';
		if (to === null) return words.orLater(pointLabel(from, words));
		const [a, b] = [pointLabel(from, words), pointLabel(to, words)];
		return a === b ? a : words.between(a, b);
	});
	return words.oneOf(labels);
}

function pointLabel(point: EdtfPoint, words: DateWords): string {
	const plain = unmarkedLabel(point, words);
	const about = point.approximate ? words.approximate(plain) : plain;
	return point.uncertain ? words.uncertain(about) : about;
}

function unmarkedLabel(point: EdtfPoint, words: DateWords): string {
	const firstYear = Number(point.year.replaceAll('X', '0'));
	const precision = precisionOf(point);
	if (precision === 'century') return words.century(firstYear);
	if (precision === 'decade') return words.decade(firstYear);
	const month = monthOf(point);
	const day = precision === 'day' ? `${words.day(Number(point.day))} ` : '';
	const year = words.year(firstYear);
	return month === null ? year : `${day}${words.month(month)} ${year}`;
}

function monthOf({ month }: EdtfPoint): number | null {
	return month === undefined || month === 'XX' ? null : Number(month);
}

/** The years, months or days between which a date is drawn: "drawn here 1870 to 1914". */
export function drawnBounds(bounds: Bounds, words: DateWords = DATE_WORDS): string {
	const [first, , , last] = bounds;
	const [from, to] = edgeLabels(first, last, words);
	if (from === null) return to === null ? words.drawnOpen : words.drawnOpenStart(to);
	if (to === null) return words.drawnOpenEnd(from);
	return from === to ? words.drawnWithin(from) : words.drawn(from, to);
}

/** Both edges in the coarsest unit that says them exactly: whole years, whole months, else days. */
function edgeLabels(first: string | null, last: string | null, words: DateWords) {
	const whole =
		beginsYear(first) && endsYear(last)
			? yearOf
			: beginsMonth(first) && endsMonth(last)
				? monthYearOf
				: dayOf;
	return [first && whole(first, words), last && whole(last, words)] as const;
}

const beginsYear = (iso: string | null) => iso === null || iso.endsWith('-01-01');
const endsYear = (iso: string | null) => iso === null || iso.endsWith('-12-31');
const beginsMonth = (iso: string | null) => iso === null || iso.endsWith('-01');

function endsMonth(iso: string | null): boolean {
	if (iso === null) return true;
	const { year, month, day } = partsOfDay(iso);
	return day === daysInMonth(year, month);
}

const yearOf = (iso: string, words: DateWords) => words.year(partsOfDay(iso).year);

function monthYearOf(iso: string, words: DateWords): string {
	return `${words.month(partsOfDay(iso).month)} ${yearOf(iso, words)}`;
}

const dayOf = (iso: string, words: DateWords) =>
	`${words.day(partsOfDay(iso).day)} ${monthYearOf(iso, words)}`;
