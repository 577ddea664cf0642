import { passageIds } from '$lib/server/addresses';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => passageIds().map((passage) => ({ passage }));
