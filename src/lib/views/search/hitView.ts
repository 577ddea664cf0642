import { bestStretch } from '$lib/reading/bestStretch';
import { sliceCodePoints } from '$lib/reading/codePoints';
import { inContext } from '$lib/reading/concordance';
import { comparedWords } from '$lib/reading/comparedWords';
import { wantedOf } from '$lib/reading/findWords';
import type { ArgumentNode, Paragraph, Span } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';
import { eventHref, nodeHref, passageHref, personHref, wordsHref } from '$lib/state/addresses';
import type { Hit } from '$lib/state/search/search';
import { alsoKnown } from '#wording/searching';

type IsWanted = (folded: string) => boolean;

/** Words of the text that answer a search. */
export interface SaidSnippet {
	/** The paragraph's number. */
	n: number;
	text: string;
}

/** What is shown of a hit beside its title. */
export interface HitView {
	href: string;
	/** The editor's words. */
	gloss: string;
	said: SaidSnippet | undefined;
}

/** Code points: of a stretch that has several of the words, and of what stands around it. */
const REACH = 90;
const AROUND = 60;
/** Code points: that one line surely shows, and that lead up to an answer which is not among them. */
const LINE = 60;
const LEAD = 28;

/** Where a hit leads and which of its words are shown: the editor's, or the text's where only they answer. */
export function hitView(index: ReadingIndex, hit: Hit, isWanted: IsWanted): HitView {
	switch (hit.kind) {
		case 'paragraph':
			return paragraphView(index, hit.id, isWanted);
		case 'person':
			return { href: personHref(hit.id), gloss: '', said: undefined };
		case 'node':
			return { href: nodeHref(hit.id), ...explained(index, index.nodes.get(hit.id), isWanted) };
		case 'event':
			return { href: eventHref(hit.id), ...explained(index, index.events.get(hit.id), isWanted) };
	}
}

type Explained = Pick<
	ArgumentNode,
	'title' | 'gloss' | 'definition' | 'note' | 'alsoKnownAs' | 'passages'
>;

function explained(index: ReadingIndex, thing: Explained | undefined, isWanted: IsWanted) {
	if (!thing) return { gloss: '', said: undefined };
	const { title, gloss, definition = '', note = '', alsoKnownAs = [], passages } = thing;
	const names = alsoKnown(alsoKnownAs);
	const answers = (text: string) => comparedWords(text).some(({ folded }) => isWanted(folded));
	// a title that has the words is best explained by its gloss; a note speaks of what surrounds it
	const answer =
		[gloss, definition].find(answers) ?? (answers(title) ? gloss : [note, names].find(answers));
	const said = answer ? undefined : passageSnippet(index, passages, isWanted);
	// other names alone do not say what it is
	const shown = answer === names ? `${names}. ${gloss}` : (answer ?? gloss);
	return { gloss: fromAnswer(shown, isWanted), said };
}

/** An explanation is shown on one line; where its answer would lie beyond the end, the line begins shortly before it. */
function fromAnswer(text: string, isWanted: IsWanted): string {
	const [answer] = comparedWords(text).filter(({ folded }) => isWanted(folded));
	if (!answer || answer.end < LINE) return text;
	return `… ${sliceCodePoints(text, answer.start - LEAD).replace(/^\S*\s/u, '')}`;
}

function paragraphView({ reading, paragraphs }: ReadingIndex, id: string, isWanted: IsWanted) {
	const paragraph = paragraphs.get(id);
	const span = paragraph && bestStretch(paragraph.text, isWanted, REACH);
	const wanted = span && wantedOf(reading.paragraphs, [{ ...span, paragraph: id }]);
	return {
		href: wanted ? wordsHref(wanted) : passageHref(id),
		gloss: '',
		said: paragraph && snippetOf(paragraph, span)
	};
}

/** Of the first words of some passages that answer. */
function passageSnippet(index: ReadingIndex, ids: readonly string[], isWanted: IsWanted) {
	for (const target of ids.flatMap((id) => index.passages.get(id)?.targets ?? [])) {
		const span = bestStretch(target.exact, isWanted, REACH);
		const paragraph = index.paragraphs.get(target.paragraph);
		if (span && paragraph) return snippetOf({ n: paragraph.n, text: target.exact }, span);
	}
	return undefined;
}

function snippetOf(
	{ n, text }: Pick<Paragraph, 'n' | 'text'>,
	span: Span = { start: 0, end: 0 }
): SaidSnippet {
	const { before, keyword, after } = inContext(text, span, AROUND);
	const isCut = (part: string, at: 'startsWith' | 'endsWith') => !text.trim()[at](part.trim());
	const words = before + keyword + after;
	const lead = isCut(words, 'startsWith') ? '… ' : '';
	const trail = isCut(words, 'endsWith') ? ' …' : '';
	return { n, text: lead + words.trim() + trail };
}
