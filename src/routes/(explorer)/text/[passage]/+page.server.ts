import { passageIds } from '$lib/server/addresses';
import { found } from '$lib/server/found';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => passageIds().map((passage) => ({ passage }));

export const load: PageServerLoad = ({ params }) => found(params.passage, passageIds());
