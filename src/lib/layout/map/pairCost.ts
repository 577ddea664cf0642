import { LEVEL_FROM, LEVEL_ZOOM } from './levels';
import { DISTANCES, PENALTIES } from './penalties';
import { CAPTION, KEYSTONE, MINOR } from './placeTable';
import type { PlaceTable } from './placeTable';

/** Scales (1 / zoom) by rank (caption, keystone, major, minor) at which a label lies on none of its rank or before… */
const NAMED = [1 / LEVEL_ZOOM.far, 1 / LEVEL_ZOOM.far, 1, 1 / LEVEL_ZOOM.near] as const;

/** …and on no glyph. */
const CLEAR = [1 / LEVEL_ZOOM.far, 1 / LEVEL_FROM.middle, 1, 1 / LEVEL_ZOOM.near] as const;

/** Farther apart than this, no two items have to do with each other. */
export const ACROSS = 300;
export const DOWN = 90;

/** What two items cost each other by where they stand: crowding, overlap, nearness. */
export function pairCost(table: PlaceTable, a: number, b: number): number {
	const dx = table.x[b]! - table.x[a]!;
	const dy = table.y[b]! - table.y[a]!;
	if (dx > ACROSS || dx < -ACROSS || dy > DOWN || dy < -DOWN) return 0;
	const first = table.ranks[a]!;
	const second = table.ranks[b]!;
	let cost = crowding(table, a, b);
	if (first === MINOR || second === MINOR) cost += waiting(table.labels(a, b, 1) + DISTANCES.tight);
	// of one rank, what clears the label clears the glyph
	if (first < second) cost += onGlyph(table.labelOnGlyph(a, b, CLEAR[first]!));
	else if (second < first) cost += onGlyph(table.labelOnGlyph(b, a, CLEAR[second]!));
	if (first === CAPTION || second === CAPTION) return cost;
	return cost + tooNear(table, a, b) + covering(table, a, b) + covering(table, b, a);
}

/** What it costs that a selected item would cover the label of one it is related to. */
export function kinCost(table: PlaceTable, a: number, b: number): number {
	return named(table.selectedOnLabel(a, b)) + named(table.selectedOnLabel(b, a));
}

function crowding(table: PlaceTable, a: number, b: number): number {
	const scale = Math.min(NAMED[table.ranks[a]!]!, NAMED[table.ranks[b]!]!);
	const depth = table.labels(a, b, scale);
	const near = depth + padding(table, a, b);
	if (near <= 0) return 0;
	const over = depth + DISTANCES.tight;
	const overlap = over > 0 ? PENALTIES.overlap + over * PENALTIES.overlapDepth : 0;
	return near * PENALTIES.crowded + overlap;
}

function padding(table: PlaceTable, a: number, b: number): number {
	if (table.themes[a] !== table.themes[b]) return DISTANCES.otherTheme;
	const caption = table.ranks[a] === CAPTION || table.ranks[b] === CAPTION;
	return caption ? DISTANCES.caption : DISTANCES.sameTheme;
}

function waiting(depth: number): number {
	return depth > 0 ? PENALTIES.waits + depth * PENALTIES.waitsDepth : 0;
}

function onGlyph(depth: number): number {
	const over = depth + DISTANCES.tight;
	return over > 0 ? PENALTIES.onGlyph + over * PENALTIES.onGlyphDepth : 0;
}

function covering(table: PlaceTable, a: number, b: number): number {
	const depth = table.selectedOnGlyph(a, b) + 1;
	return depth > 0 ? PENALTIES.selectedOnGlyph + depth * PENALTIES.selectedDepth : 0;
}

function named(depth: number): number {
	return depth > 0 ? PENALTIES.selectedOnLabel + depth * PENALTIES.selectedDepth : 0;
}

function tooNear(table: PlaceTable, a: number, b: number): number {
	const dx = table.x[b]! - table.x[a]!;
	const dy = table.y[b]! - table.y[a]!;
	const distance = Math.sqrt(dx * dx + dy * dy);
	if (distance >= DISTANCES.keystones) return 0;
	let cost = Math.max(0, DISTANCES.target - distance) * PENALTIES.target;
	const keystones = table.ranks[a] === KEYSTONE && table.ranks[b] === KEYSTONE;
	if (keystones) cost += (DISTANCES.keystones - distance) * PENALTIES.strangers;
	if (table.themes[a] !== table.themes[b])
		cost += Math.max(0, DISTANCES.strangers - distance) * PENALTIES.strangers;
	return cost;
}
