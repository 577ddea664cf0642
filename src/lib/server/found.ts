import { error } from '@sveltejs/kit';

/** Answers 404 for an address that is none of `ids`. */
export function found(id: string, ids: readonly string[]): void {
	if (!ids.includes(id)) error(404, `Nothing is called “${id}”.`);
}
