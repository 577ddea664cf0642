import { shareOf, type Coverage, type WordShare } from './coverage';
import type { Paragraph, Person } from './model';

const STRETCHES = 20;
/** Words of a stretch that are printed at either end. */
const WORDS_SHOWN = 6;
const BAR_LENGTH = 20;

/** The coverage of a text as tables to be read in a terminal. */
export function coverageReport(coverage: Coverage): string {
	const { speakers, paragraphs, untouchedTurns } = coverage;
	const name = namesOf(speakers.map(({ person }) => person));
	const sections = {
		'Words under some passage': speakers.map((one) => `${name(one.person.id)}  ${figures(one)}`),
		'Paragraph by paragraph (○: no point rests on it)': paragraphs.map((one) => {
			const touch = one.touched ? ' ' : '○';
			return `${placeOf(one.paragraph, name)} ${touch} ${figures(one)}  ${barOf(one)}`;
		}),
		[`The longest stretches under no passage, ${STRETCHES} at most`]: longestOf(coverage, name),
		'Paragraphs on which no point rests': speakers.map(({ person, untouched }) => {
			return `${name(person.id)}  ${listOf(untouched.map(({ n }) => `¶ ${n}`))}`;
		}),
		'Turns of the interviewers on which no point rests': [
			listOf(untouchedTurns.map(({ n, speaker }) => `turn ${n} (${name(speaker).trim()})`))
		]
	};
	return Object.entries(sections)
		.map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n').trimEnd())
		.join('\n\n');
}

/** A speaker's id to the name, padded so that columns align. */
type Name = (id: string) => string;

function namesOf(people: readonly Person[]): Name {
	const width = Math.max(...people.map(({ short }) => short.length));
	const shorts = new Map(people.map(({ id, short }) => [id, short]));
	return (id) => (shorts.get(id) ?? id).padEnd(width);
}

function longestOf({ bare }: Coverage, name: Name): string[] {
	return bare.slice(0, STRETCHES).map(({ paragraph, words, text }) => {
		return `${placeOf(paragraph, name)}  ${String(words).padStart(4)} words  “${endsOf(text)}”`;
	});
}

function figures(share: WordShare): string {
	const percent = `${Math.floor(shareOf(share) * 100)} %`;
	const [covered, words] = [share.covered, share.words].map((n) => String(n).padStart(5));
	return `${covered} of ${words} words  ${percent.padStart(5)}`;
}

function barOf(share: WordShare): string {
	const full = Math.round(shareOf(share) * BAR_LENGTH);
	return '█'.repeat(full) + '·'.repeat(BAR_LENGTH - full);
}

function placeOf({ n, speaker }: Paragraph, name: Name): string {
	return `¶ ${String(n).padEnd(3)} ${name(speaker)}`;
}

function endsOf(text: string): string {
	const words = text.split(' ');
	if (words.length <= 2 * WORDS_SHOWN) return text;
	return `${words.slice(0, WORDS_SHOWN).join(' ')} … ${words.slice(-WORDS_SHOWN).join(' ')}`;
}

const listOf = (items: readonly string[]) => items.join(', ') || 'none';
