import { handoutNamed, notesNamed, passageNamed, stepNamed } from '#wording/pages';
import type { Reading } from './model';

/** A page that is named by an id: that of a thing, or of a tour and a step of it ("tour/step"). */
export interface NamedPage {
	id: string;
	/** In quotation marks where it is words of the text. */
	title: string;
	/** Below the root of the edition. */
	path: string;
}

/** The folders of such pages. */
export const FOLDERS = ['map', 'timeline', 'text', 'present', 'presenter', 'handout', 'tours'];

/** Code points: how much of a passage names it. */
const BEGINNING = 60;

/** Every page that can be misspelt, with what it is called. */
export function namedPages({ nodes, events, passages, paragraphs, tours }: Reading): NamedPage[] {
	return [
		...nodes.map(({ id, title }) => ({ id, title, path: `map/${id}/` })),
		...events.map(({ id, title }) => ({ id, title, path: `timeline/${id}/` })),
		...passages.map(({ id, targets }) => ({
			id,
			title: passageNamed([...(targets[0]?.exact ?? '')].slice(0, BEGINNING).join('')),
			path: `text/${id}/`
		})),
		...paragraphs.map(({ id, n }) => ({ id, title: `¶ ${n}`, path: `text/${id}/` })),
		...tours.flatMap(({ id, title, steps }) => [
			{ id, title, path: `tours/#${id}` },
			{ id, title: handoutNamed(title), path: `handout/${id}/` },
			{ id, title: notesNamed(title), path: `presenter/${id}/` },
			...steps.map((step, i) => ({
				id: `${id}/${step.id}`,
				title: stepNamed(title, i + 1, step.caption),
				path: `present/${id}/${step.id}/`
			}))
		])
	];
}

/**
 * What an address asks for: the root of the edition, which is whatever stands before one of its folders (or, where it has none of
 * them, up to the folder of a language), and the id that follows.
 * It is carried into a page as text, so it refers to nothing outside itself.
 */
export function askedPage(
	pathname: string,
	folders: readonly string[],
	languages: readonly string[]
): { root: string; id: string } {
	const parts = pathname.split('/');
	const at = parts.findIndex((part) => folders.includes(part));
	const last = parts.findLastIndex((part) => languages.includes(part));
	const names = parts.slice((at < 0 ? last : at) + 1).filter(Boolean);
	const name = (at < 0 ? names.at(-1) : names.slice(0, 2).join('/')) ?? '';
	const end = at < 0 ? Math.max(0, last) + 1 : at;
	const root = `${parts.slice(0, end).join('/')}/`;
	try {
		return { root, id: decodeURIComponent(name) };
	} catch {
		return { root, id: name };
	}
}
