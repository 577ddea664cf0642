import { eventIds } from '$lib/server/addresses';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => eventIds().map((event) => ({ event }));
