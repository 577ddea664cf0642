import { nodeIds } from '$lib/server/addresses';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => nodeIds().map((node) => ({ node }));
