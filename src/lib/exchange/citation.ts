import { CITING } from '#wording/citing';
import type { Reading } from '../reading/model';

interface CslName {
	family: string;
	given?: string;
}

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
		authorsOf(citation.author),
		CITING.title(stringOf(citation.title) || reading.title),
		translatorsOf(citation.translator),
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

const issueOf = (value: unknown) => (stringOf(value) ? CITING.issue(stringOf(value)) : '');

const isNames = (value: unknown): value is CslName[] => Array.isArray(value) && value.length > 0;

/** The first of them by the family name, as a list of references is ordered. */
function authorsOf(value: unknown): string {
	if (!isNames(value)) return '';
	const [first = { family: '' }, ...others] = value;
	const leading = [first.family, first.given].filter(Boolean).join(', ');
	return CITING.names([leading, ...others.map(inOrder)]);
}

function translatorsOf(value: unknown): string {
	return isNames(value) ? CITING.translatedBy(CITING.names(value.map(inOrder))) : '';
}

const inOrder = ({ family, given }: CslName) => `${given ?? ''} ${family}`.trim();

function issuedOf(value: unknown): string {
	const parts = (value as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0] ?? [];
	const [year, month] = parts;
	if (!year) return '';
	return `(${[month ? CITING.month(month) : '', year].filter(Boolean).join(' ')})`;
}
