import type { LayoutItem, LayoutProblem } from '../../../../src/lib/layout/map/items';
import type { Point } from '../../../../src/lib/layout/map/types';
import { graphDistances } from './graphDistances';

const gap = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

const nodesOf = ({ items }: LayoutProblem) => items.filter(({ rank }) => rank !== null);

/**
 * Normalised stress: how far distances on the map are from those in the graph, at the scale that suits it best.
 * 0 = exact (Gansner, Koren and North 2004).
 */
export function stress(problem: LayoutProblem): number {
	const nodes = nodesOf(problem);
	const pairs = graphDistances(problem).flatMap((row, a) =>
		row.slice(0, a).map((steps, b) => ({
			steps,
			far: gap(nodes[a] as LayoutItem, nodes[b] as LayoutItem)
		}))
	);
	const sum = (of: (pair: { steps: number; far: number }) => number) =>
		pairs.reduce((total, pair) => total + of(pair), 0);
	const scale = sum(({ steps, far }) => far / steps) / sum(({ steps, far }) => (far / steps) ** 2);
	return sum(({ steps, far }) => ((scale * far - steps) / steps) ** 2) / pairs.length;
}

/** Share of a node's relatives that are among its nearest nodes, as many as it has relatives; the mean over all. */
export function neighbourhoodPreservation(problem: LayoutProblem): number {
	const nodes = nodesOf(problem);
	const kept = nodes.map((node, at) => {
		const relatives = new Set(
			problem.links.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []))
		);
		const nearest = [...nodes.keys()]
			.filter((other) => other !== at)
			.sort((a, b) => gap(node, nodes[a] as Point) - gap(node, nodes[b] as Point))
			.slice(0, relatives.size);
		return nearest.filter((other) => relatives.has(other)).length / (relatives.size || 1);
	});
	return mean(kept);
}

/** Silhouette of the themes (Rousseeuw 1987): 1 = far apart, 0 = mixed, below = nearer to another theme than to one's own. */
export function themeSeparation(problem: LayoutProblem): number {
	const nodes = nodesOf(problem);
	const themes = [...new Set(nodes.map(({ theme }) => theme))];
	return mean(
		nodes.map((node) => {
			const to = (theme: string) =>
				mean(nodes.flatMap((o) => (o.theme === theme && o !== node ? [gap(node, o)] : [])));
			const own = to(node.theme);
			const next = Math.min(...themes.filter((theme) => theme !== node.theme).map(to));
			return (next - own) / Math.max(own, next);
		})
	);
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
