import { personIds } from '$lib/server/addresses';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => personIds().map((person) => ({ person }));
