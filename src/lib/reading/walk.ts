/**
 * Walking the argument along its relations. All of it is pure: a walk is where one stands and how one came there, and each
 * step answers the next walk, or undefined where there is no way.
 */
import type { RelationKind } from './model';
import { relationGroupsOf, type ReadingIndex } from './questions';

export interface Walk {
	at: string;
	/** The group one walks in: the relations of a node that are said with one verb. */
	group?: { of: string; verb: string };
}

/** The place in a group: "2 of 5". */
export interface PlaceInGroup {
	verb: string;
	n: number;
	of: number;
}

/** What one walks on. */
export interface WalkGround {
	index: ReadingIndex;
	/** Ids of nodes and relations that a filter hides: nobody walks there. */
	hidden: ReadonlySet<string>;
}

interface Group {
	kind: RelationKind;
	verb: string;
	/** Whether the node that looks is the source. */
	forward: boolean;
	ids: string[];
}

/** Reasons and replies come first. */
const FIRST: readonly RelationKind[] = ['answers', 'supports'];

/**
 * Into what answers or supports this (`'in'`), or out to what this answers or supports (`'out'`); where there is none of these, along
 * whatever other relations lead that way. Who came from there goes back there.
 */
export function step(ground: WalkGround, walk: Walk, way: 'in' | 'out'): Walk | undefined {
	const groups = groupsOf(ground, walk.at)
		.filter(({ forward }) => forward === (way === 'out'))
		.sort((a, b) => rankOf(a) - rankOf(b));
	const origin = walk.group?.of ?? '';
	const back = groups.find(({ ids }) => ids.includes(origin));
	const group = back ?? groups[0];
	if (!group) return undefined;
	return enter(walk.at, group, back ? origin : group.ids[0]);
}

/** To the next or the previous node of the group one walks in; the ends meet. */
export function along(ground: WalkGround, walk: Walk, by: 1 | -1): Walk | undefined {
	const ids = membersOf(ground, walk);
	const at = ids.indexOf(walk.at);
	const next = ids[(at + by + ids.length) % ids.length];
	return ids.length > 1 && next !== undefined ? { ...walk, at: next } : undefined;
}

/**
 * To the first node of the next or the previous group, of the node one walks around; who walks in none begins around the node
 * where one stands. The ends meet.
 */
export function otherKind(ground: WalkGround, walk: Walk, by: 1 | -1): Walk | undefined {
	const around = walk.group?.of ?? walk.at;
	const groups = groupsOf(ground, around);
	const at = groups.findIndex(({ verb }) => verb === walk.group?.verb);
	const from = at === -1 && by === -1 ? 0 : at;
	const group = groups[(from + by + groups.length) % groups.length];
	return group && enter(around, group, group.ids[0]);
}

/** Where in its group one stands; undefined in none. */
export function placeInGroup(ground: WalkGround, walk: Walk): PlaceInGroup | undefined {
	if (!walk.group) return undefined;
	const ids = membersOf(ground, walk);
	const n = ids.indexOf(walk.at) + 1;
	return n > 0 ? { verb: walk.group.verb, n, of: ids.length } : undefined;
}

function enter(of: string, { verb }: Group, at: string | undefined): Walk | undefined {
	return at === undefined ? undefined : { at, group: { of, verb } };
}

/** The nodes one walks among: a group's, or, in none, those of the same theme, in the order of the reading. */
function membersOf(ground: WalkGround, { at, group }: Walk): string[] {
	if (group) return groupsOf(ground, group.of).find(({ verb }) => verb === group.verb)?.ids ?? [];
	const { reading, nodes } = ground.index;
	const theme = nodes.get(at)?.theme;
	return reading.nodes
		.filter((node) => node.theme === theme && !ground.hidden.has(node.id))
		.map(({ id }) => id);
}

function groupsOf({ index, hidden }: WalkGround, node: string): Group[] {
	return relationGroupsOf(index, node, hidden).map(({ kind, verb, relations }) => {
		const ids = [...new Set(relations.map(({ other }) => other))];
		return { kind, verb, forward: relations[0]?.forward ?? false, ids };
	});
}

function rankOf({ kind }: Group): number {
	const rank = FIRST.indexOf(kind);
	return rank === -1 ? FIRST.length : rank;
}

/** A walk that begins at a node, within the relations of another where it is one of them. */
export function walkFrom(ground: WalkGround, at: string, around: string | undefined): Walk {
	const of = around === at ? undefined : around;
	const group = of && groupsOf(ground, of).find(({ ids }) => ids.includes(at));
	return of && group ? { at, group: { of, verb: group.verb } } : { at };
}
