import { MAP_SIZE } from '../map/constants';
import { roundedPath, threadRoute } from '../map/threadRoute';
import type { Box, MapScene } from '../map/types';
import type { Frame } from './frames';

/**
 * The red thread from a title's underline to the right edge of a frame. It is routed as on the map: the frame is moved to
 * the map's upper right corner for it, and whatever lies outside is taken.
 */
export function stageThread(
	underline: { x1: number; x2: number; y: number },
	obstacles: readonly Box[],
	{ width, height }: Frame
): NonNullable<MapScene['thread']> {
	const dx = MAP_SIZE.width - width;
	const outside: Box[] = [
		{ left: -1, top: -1, right: dx - 1, bottom: MAP_SIZE.height },
		{ left: -1, top: height - 1, right: MAP_SIZE.width, bottom: MAP_SIZE.height }
	];
	const across = ({ left, right, top, bottom }: Box): Box => ({
		left: left + dx,
		right: right + dx,
		top,
		bottom
	});
	const { points, exitY } = threadRoute({
		underline: { x1: underline.x1 + dx, x2: underline.x2 + dx, y: underline.y },
		firm: [...obstacles.map(across), ...outside],
		yielding: []
	});
	return { d: roundedPath(points.map(({ x, y }) => ({ x: x - dx, y }))), exitY };
}
