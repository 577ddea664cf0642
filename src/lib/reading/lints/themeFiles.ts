import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { listedFiles } from './listedFiles';

/** The themes listed in reading.yaml and the files in argument/ are the same, each once. */
export function themeFiles(draft: Draft): Fault[] {
	return listedFiles(draft, { list: 'themes', folder: 'argument', one: 'theme' });
}
