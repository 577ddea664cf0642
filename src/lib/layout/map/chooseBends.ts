import { bestBend } from './bendChoice';
import type { DrawnLine } from './bendChoice';
import type { LayoutProblem } from './items';
import { restBox } from './items';

const SWEEPS = 5;

/**
 * Draws every relation: one after the other takes its best bend among the rest, until a sweep changes nothing.
 * Answers the lines in the order of the links.
 */
export function chooseBends(problem: LayoutProblem): DrawnLine[] {
	const boxes = problem.items.map(restBox);
	const lines: DrawnLine[] = [];
	for (const link of problem.links) lines.push(bestBend({ link }, { boxes, lines }));
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		const before = lines.map(({ bend }) => bend);
		lines.forEach((line, at) => {
			lines[at] = bestBend(line, { boxes, lines });
		});
		if (lines.every(({ bend }, at) => bend === before[at])) break;
	}
	return lines;
}
