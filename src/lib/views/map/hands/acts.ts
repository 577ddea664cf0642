import { nearestTowards, type Direction } from '$lib/layout/map/nearestTowards';
import { ZOOM_STEP } from '$lib/state/camera.svelte';
import type { MapAct } from '$lib/state/mapKeys';
import { HANDS, zoomHeard } from '#wording/hands';
import type { Hands } from './hands.svelte';
import { WAYS } from './walking.svelte';

/** How far one key moves a point, map units. */
const NUDGE = 12;

const { noWay } = HANDS;

/** What each act does; the keys, the help's buttons and the buttons of the map all do it here. */
export const ACTS: Record<MapAct, (hands: Hands) => void> = {
	into: (hands) => go(hands, 'into', noWay.into),
	outOf: (hands) => go(hands, 'outOf', noWay.outOf),
	next: (hands) => go(hands, 'next', noWay.along),
	previous: (hands) => go(hands, 'previous', noWay.along),
	nextKind: (hands) => go(hands, 'nextKind', noWay.kind),
	previousKind: (hands) => go(hands, 'previousKind', noWay.kind),
	right: (hands) => goTowards(hands, 'right'),
	left: (hands) => goTowards(hands, 'left'),
	above: (hands) => goTowards(hands, 'up'),
	below: (hands) => goTowards(hands, 'down'),
	back: (hands) => void hands.go(hands.on.walking.revisit(-1), noWay.visit),
	forward: (hands) => void hands.go(hands.on.walking.revisit(1), noWay.visit),
	first: (hands) => go(hands, 'first', noWay.towards),
	last: (hands) => go(hands, 'last', noWay.towards),
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
	fit: (hands) => fit(hands),
	alone: (hands) => toggleAlone(hands),
	legend: (hands) => toggleLegend(hands),
	help: (hands) => (hands.help = true)
};

function go(hands: Hands, way: keyof typeof WAYS, otherwise: string) {
	void hands.go(WAYS[way](hands.on.walking), otherwise);
}

function goTowards(hands: Hands, direction: Direction) {
	const { nodes } = hands.on.arrangement.layout;
	const placeOf = (id: string) => ({ id, x: nodes[id]?.x ?? 0, y: nodes[id]?.y ?? 0 });
	const places = hands.on.walking.shown.map(placeOf);
	const next = nearestTowards(direction, placeOf(hands.walk.at), places);
	void hands.go(next && { at: next.id }, noWay.towards);
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

function toggleAlone(hands: Hands) {
	const { alone } = hands.on;
	alone.toggle();
	hands.say(alone.on ? HANDS.alone : HANDS.together);
}

/** The focus stays on the point: the legend is beside the map. */
function toggleLegend({ on }: Hands) {
	const legend = on.pane.closest('[data-view="map"]')?.querySelector<HTMLDetailsElement>('.legend');
	if (legend) legend.open = !legend.open;
}

function zoom(hands: Hands, factor: number) {
	const { on, point } = hands;
	on.zooming.by(on.pane, factor, point ?? on.pane);
	sayZoom(hands);
}

function fit(hands: Hands) {
	hands.on.camera.reset();
	sayZoom(hands);
}

const sayZoom = (hands: Hands) => hands.say(zoomHeard(hands.on.camera.zoom));
