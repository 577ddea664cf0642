import type * as en from '../en/dates';
import type { Said } from '../said';

// Écrites ici : les abréviations du français varient d’une version de CLDR à l’autre.
const MONTHS = [
	...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
	...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
];

/** The largest first. */
const ROMAN: [value: number, numeral: string][] = [
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

function roman(n: number): string {
	const [value, numeral] = ROMAN.find(([least]) => least <= n) ?? [n, ''];
	return n > 0 ? numeral + roman(n - value) : '';
}

const DAY = /^\d+(?:er)? \p{L}/u;
const PLURAL = /^(?:les )?années\s/u;
const CENTURY = /^(?:le )?[IVX]+(?:e|er)\ssiècle/u;

/** Une date avec son article, s’il lui en faut un : « le 15 sept. 2008 », « 1933 ». */
const withArticle = (date: string) => (DAY.test(date) ? `le ${date}` : date);

/** Après « de » : « du 15 sept. 2008 », « des années 1970 », « d’avr. 1933 ». */
function of(date: string): string {
	if (PLURAL.test(date)) return `des ${date.replace(/^les /u, '')}`;
	if (CENTURY.test(date) || DAY.test(date)) return `du ${date.replace(/^le /u, '')}`;
	return /^[aeo]/u.test(date) ? `d’${date}` : `de ${date}`;
}

/** Après « jusque » ou entre deux bornes : « au 15 sept. 2008 », « aux années 1970 », « à 1933 ». */
function to(date: string): string {
	if (PLURAL.test(date)) return `aux ${date.replace(/^les /u, '')}`;
	if (CENTURY.test(date) || DAY.test(date)) return `au ${date.replace(/^le /u, '')}`;
	return `à ${date}`;
}

/** « jusqu’en 1970 », « jusqu’au XIXe siècle » */
const until = (date: string) =>
	/^(?:\d{4}$|\p{Ll}+\.? \d{4}$)/u.test(date) && !PLURAL.test(date)
		? `jusqu’en ${date}`
		: `jusqu’${to(date)}`;

/** Tous les mots dont se font les dates. */
export const DATE_WORDS: Said<typeof en.DATE_WORDS> = {
	month: (month) => MONTHS[month - 1] ?? '',
	day: (day) => (day === 1 ? '1er' : `${day}`),
	year: (year) => `${year}`,
	decade: (first) => `années\u00a0${first}`,
	century: (first) => `${roman(first / 100 + 1)}${first === 0 ? 'er' : 'e'}\u00a0siècle`,
	inPhrase: (stretch) => (PLURAL.test(stretch) ? `les ${stretch}` : `le ${stretch}`),
	approximate: (date) => `env.\u00a0${date}`,
	uncertain: (date) => `${date}\u00a0?`,
	between: (a, b) => `entre ${withArticle(a)} et ${withArticle(b)}`,
	orEarlier: (date) => `${date} ou plus tôt`,
	orLater: (date) => `${date} ou plus tard`,
	oneOf: (dates) =>
		dates.length < 2 ? dates.join('') : `${dates.slice(0, -1).join(', ')} ou ${dates.at(-1)}`,
	since: (date) => `depuis ${withArticle(date)}`,
	from: (date) => `dès ${withArticle(date)}`,
	upTo: until,
	until,
	editors: '[éd.]',
	drawn: (first, last) => `tracé\u00a0: ${of(first)} ${to(last)}`,
	drawnWithin: (date) => `tracé\u00a0: ${date}`,
	drawnOpenStart: (last) => `tracé\u00a0: ${until(last)}, début laissé ouvert`,
	drawnOpenEnd: (first) => `tracé\u00a0: dès ${withArticle(first)}, fin laissée ouverte`,
	drawnOpen: 'tracé sans limites'
};

export type DateWords = typeof DATE_WORDS;
