const longMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

// The three first letters: the short form of en-GB differs between versions of CLDR ("Sep", "Sept").
const MONTHS = Array.from({ length: 12 }, (_, i) =>
	longMonth.format(new Date(Date.UTC(2000, i, 1))).slice(0, 3)
);

function ordinal(n: number): string {
	const teen = n % 100 >= 11 && n % 100 <= 13;
	return n + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
}

/** Every word that dates are put into; another language is another table of this shape. */
export const DATE_WORDS = {
	/** @param month 1 to 12 */
	month: (month: number): string => MONTHS[month - 1] ?? '',
	/** Of a month, as it stands before its name. */
	day: (day: number) => `${day}`,
	year: (year: number) => `${year}`,
	/** @param first year of the decade */
	decade: (first: number) => `${first}s`,
	/** @param first year of the hundred: 1800 */
	century: (first: number) => `${ordinal(first / 100 + 1)} century`,
	/** A decade or a century within a phrase. */
	inPhrase: (stretch: string) => `the ${stretch}`,
	approximate: (date: string) => `c. ${date}`,
	uncertain: (date: string) => `${date}?`,
	between: (a: string, b: string) => `between ${a} and ${b}`,
	orEarlier: (date: string) => `${date} or earlier`,
	orLater: (date: string) => `${date} or later`,
	oneOf: (dates: string[]) =>
		dates.length < 2 ? dates.join('') : `${dates.slice(0, -1).join(', ')} or ${dates.at(-1)}`,
	/** Goes on without end. */
	since: (date: string) => `since ${date}`,
	/** Has an end, nobody says when. */
	from: (date: string) => `from ${date}`,
	/** Has no beginning. */
	upTo: (date: string) => `up to ${date}`,
	/** Has a beginning, nobody says when. */
	until: (date: string) => `until ${date}`,
	/** Stands beside a date that is the editor’s and not in the words. */
	editors: '[ed.]',
	drawn: (from: string, to: string) => `drawn here ${from} to ${to}`,
	drawnWithin: (date: string) => `drawn here ${date}`,
	drawnOpenStart: (to: string) => `drawn here up to ${to}, its start left open`,
	drawnOpenEnd: (from: string) => `drawn here from ${from}, its end left open`,
	drawnOpen: 'drawn here without limits'
};

export type DateWords = typeof DATE_WORDS;
