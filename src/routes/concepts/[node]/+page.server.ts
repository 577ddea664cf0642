import { conceptIds } from '$lib/server/addresses';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => conceptIds().map((node) => ({ node }));
