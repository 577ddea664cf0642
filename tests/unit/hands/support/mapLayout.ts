import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapLayout } from '../../../../src/lib/layout/map/types';

/** The layout of the first reading in data/. */
export function mapLayout(): MapLayout {
	const [folder = ''] = readdirSync('data');
	return JSON.parse(readFileSync(join('data', folder, 'layout.json'), 'utf8')) as MapLayout;
}
