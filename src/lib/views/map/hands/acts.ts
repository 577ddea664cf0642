import { nearestTowards, type Direction } from '$lib/layout/map/nearestTowards';
import { along, otherKind, step } from '$lib/reading/walk';
import { ZOOM_STEP } from '$lib/state/camera.svelte';
import type { MapAct } from '$lib/state/mapKeys';
import { HANDS } from '../../wording/hands';
import type { Hands } from './hands.svelte';

/** How far one key moves a point, map units. */
const NUDGE = 12;

const { noWay } = HANDS;

/** What each act does; the keys, the help's buttons and the buttons of the map all do it here. */
export const ACTS: Record<MapAct, (hands: Hands) => void> = {
	into: (hands) => void hands.go(step(hands.ground, hands.walk, 'in'), noWay.into),
	outOf: (hands) => void hands.go(step(hands.ground, hands.walk, 'out'), noWay.outOf),
	next: (hands) => void hands.go(along(hands.ground, hands.walk, 1), noWay.along),
	previous: (hands) => void hands.go(along(hands.ground, hands.walk, -1), noWay.along),
	nextKind: (hands) => void hands.go(otherKind(hands.ground, hands.walk, 1), noWay.kind),
	previousKind: (hands) => void hands.go(otherKind(hands.ground, hands.walk, -1), noWay.kind),
	right: (hands) => goTowards(hands, 'right'),
	left: (hands) => goTowards(hands, 'left'),
	above: (hands) => goTowards(hands, 'up'),
	below: (hands) => goTowards(hands, 'down'),
	back: (hands) => hands.revisit(-1),
	forward: (hands) => hands.revisit(1),
	first: (hands) => goToEnd(hands, 0),
	last: (hands) => goToEnd(hands, -1),
	describe: (hands) => hands.describe(),
	passage: (hands) => void hands.cross('passage'),
	slip: (hands) => void hands.cross('slip'),
	outline: (hands) => void hands.leaveForOutline(),
	timeline: (hands) => void hands.cross('timeline'),
	pin: (hands) => togglePin(hands),
	moveRight: (hands) => nudge(hands, NUDGE, 0),
	moveLeft: (hands) => nudge(hands, -NUDGE, 0),
	moveUp: (hands) => nudge(hands, 0, -NUDGE),
	moveDown: (hands) => nudge(hands, 0, NUDGE),
	zoomIn: (hands) => zoom(hands, ZOOM_STEP),
	zoomOut: (hands) => zoom(hands, 1 / ZOOM_STEP),
	fit: (hands) => hands.on.camera.reset(),
	legend: (hands) => toggleLegend(hands),
	help: (hands) => (hands.help = true)
};

/** The points in the order of the reading, without those that a filter hides. */
function pointsShown({ on }: Hands): string[] {
	const hidden = on.hidden();
	return on.edition.reading.nodes.map(({ id }) => id).filter((id) => !hidden.has(id));
}

function goTowards(hands: Hands, direction: Direction) {
	const { nodes } = hands.on.arrangement.layout;
	const placeOf = (id: string) => ({ id, x: nodes[id]?.x ?? 0, y: nodes[id]?.y ?? 0 });
	const places = pointsShown(hands).map(placeOf);
	const next = nearestTowards(direction, placeOf(hands.walk.at), places);
	void hands.go(next && { at: next.id }, noWay.towards);
}

function goToEnd(hands: Hands, place: 0 | -1) {
	const at = pointsShown(hands).at(place);
	void hands.go(at === undefined ? undefined : { at }, noWay.towards);
}

function togglePin(hands: Hands) {
	const { arrangement } = hands.on;
	const { at } = hands.walk;
	const held = arrangement.pinned.has(at);
	void arrangement.toggle(at);
	hands.say(held ? HANDS.released : HANDS.pinned);
}

function nudge(hands: Hands, dx: number, dy: number) {
	const { arrangement } = hands.on;
	const { at } = hands.walk;
	const from = arrangement.layout.nodes[at];
	if (!from) return;
	void arrangement.drag(at, { x: from.x + dx, y: from.y + dy }).then(() => arrangement.drop(at));
	hands.say(HANDS.moved);
}

/** The focus stays on the point: the legend is beside the map. */
function toggleLegend({ on }: Hands) {
	const legend = on.pane.closest('[data-view="map"]')?.querySelector<HTMLDetailsElement>('.legend');
	if (legend) legend.open = !legend.open;
}

function zoom({ on, point }: Hands, factor: number) {
	on.zoomBy(factor, point ?? on.pane);
}
