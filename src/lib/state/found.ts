import { error } from '@sveltejs/kit';

/** Answers 404 for an address that is none of the things'. */
export function found(id: string, things: readonly { id: string }[]): void {
	if (!things.some((thing) => thing.id === id)) error(404, `Nothing is called “${id}”.`);
}
