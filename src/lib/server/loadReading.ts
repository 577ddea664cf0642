import { ReadingError } from '../reading/fault';
import type { Reading } from '../reading/model';
import { checkReading } from './checkReading';
import { readReadingFiles } from './readingFiles';

/**
 * The reading in a folder, checked whole.
 *
 * @throws ReadingError with every fault
 */
export function loadReading(folder: string): Reading {
	const { reading, faults } = checkReading(readReadingFiles(folder));
	if (!reading) throw new ReadingError(faults, folder);
	return reading;
}
