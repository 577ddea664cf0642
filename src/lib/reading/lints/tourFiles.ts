import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { listedFiles } from './listedFiles';

/** The tours listed in reading.yaml and the files in tours/ are the same, each once. */
export function tourFiles(draft: Draft): Fault[] {
	return listedFiles(draft, { list: 'tours', folder: 'tours', one: 'tour' });
}
