import { error } from '@sveltejs/kit';
import { nothingCalled } from '#wording/pages';

/** Answers 404 for an address that is none of the things'. */
export function found(id: string, things: readonly { id: string }[]): void {
	if (!things.some((thing) => thing.id === id)) error(404, nothingCalled(id));
}
