import { nodeIds } from '$lib/server/addresses';
import { found } from '$lib/server/found';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => nodeIds().map((node) => ({ node }));

export const load: PageServerLoad = ({ params }) => found(params.node, nodeIds());
