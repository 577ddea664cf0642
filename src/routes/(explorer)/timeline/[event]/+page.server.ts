import { eventIds } from '$lib/server/addresses';
import { found } from '$lib/server/found';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eventIds().map((event) => ({ event }));

export const load: PageServerLoad = ({ params }) => found(params.event, eventIds());
