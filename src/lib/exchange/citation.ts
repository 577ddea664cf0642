import type { Reading } from '../reading/model';

interface CslName {
	family: string;
	given?: string;
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/**
 * A reference to the reading in prose, from its CSL-JSON item (https://citationstyles.org), with the paragraphs meant.
 * The order is the Chicago Manual's for a translated article; what the item lacks is left out.
 *
 * @param paragraphs paragraph numbers, shown as "¶ 3, 7"
 */
export function citationOf(reading: Reading, paragraphs: readonly number[]): string {
	const { citation } = reading;
	const where = paragraphs.length ? `¶ ${paragraphs.join(', ')}` : '';
	return [
		namesOf(citation.author),
		`“${stringOf(citation.title) || reading.title}.”`,
		namesOf(citation.translator, 'Translated by '),
		[stringOf(citation['container-title']), issueOf(citation.issue), issuedOf(citation.issued)]
			.filter(Boolean)
			.join(' ')
			.concat(where && `, ${where}`)
	]
		.filter(Boolean)
		.map((part) => (/[.”]$/.test(part) ? part : `${part}.`))
		.join(' ');
}

const stringOf = (value: unknown) => (typeof value === 'string' ? value : '');

const issueOf = (value: unknown) => (stringOf(value) ? `no. ${stringOf(value)}` : '');

function namesOf(value: unknown, before = ''): string {
	if (!Array.isArray(value) || value.length === 0) return '';
	const names = value as CslName[];
	const written = names.map(({ family, given }, i) =>
		i === 0 && !before
			? [family, given].filter(Boolean).join(', ')
			: `${given ?? ''} ${family}`.trim()
	);
	return before + new Intl.ListFormat('en').format(written);
}

function issuedOf(value: unknown): string {
	const parts = (value as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0] ?? [];
	const [year, month] = parts;
	if (!year) return '';
	return `(${[month ? MONTHS[month - 1] : '', year].filter(Boolean).join(' ')})`;
}
