import { fold } from '$lib/reading/fold';
import type { ArgumentNode } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';

/**
 * The points whose title and theme have all words typed, as parts of words; those whose title begins with them first, else in the order of
 * the reading.
 *
 * @param but a point that is not offered
 */
export function pointsNamed(index: ReadingIndex, typed: string, but: string): ArgumentNode[] {
	const wanted = fold(typed).split(/\s+/u).filter(Boolean);
	const named = index.reading.nodes.flatMap((node) => {
		const title = fold(node.title);
		const all = `${title} ${fold(index.themes.get(node.theme)?.title ?? '')}`;
		const fits = node.id !== but && wanted.every((word) => all.includes(word));
		return fits ? [{ node, first: title.startsWith(wanted.join(' ')) }] : [];
	});
	return named.sort((a, b) => Number(b.first) - Number(a.first)).map(({ node }) => node);
}
