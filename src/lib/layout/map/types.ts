import type { ArgumentNode, Rank, Relation, RelationKind, Theme } from '../../reading/model';
import type { Level } from './levels';

/** An axis-parallel rectangle in map units. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface Point {
	x: number;
	y: number;
}

/** On which side of its glyph a label stands. */
export type Side = 'right' | 'left';

/** What of a reading the map is made from. */
export interface MapGraph {
	themes: readonly Pick<Theme, 'id' | 'title'>[];
	nodes: readonly Pick<ArgumentNode, 'id' | 'theme' | 'rank' | 'title' | 'status'>[];
	relations: readonly Pick<Relation, 'id' | 'kind' | 'source' | 'target'>[];
}

/** A node as the layout keeps it: the centre of its glyph, and its label measured. Widths in px at zoom 1. */
export interface PlacedNode extends Point {
	side: Side;
	lines: string[];
	/** Of the longest line, set as its rank is. */
	width: number;
	/** Of the longest line, set as a selected label is. */
	selectedWidth: number;
}

/** A theme's caption: the centre of its box. */
export interface PlacedCaption extends Point {
	lines: string[];
	width: number;
}

export interface VerbText {
	text: string;
	/** px at zoom 1 */
	width: number;
}

/** `layout.json`: everything about the map that is decided at build. Positions are in map units, rounded to 0.1. */
export interface MapLayout {
	format: 'passagework-layout/2';
	/** Hash of what the layout was made from. */
	source: string;
	/** Hash of this file's content, so that an edited position is noticed. */
	checksum: string;
	size: { width: number; height: number };
	/** By node id. */
	nodes: Record<string, PlacedNode>;
	/** By theme id. */
	captions: Record<string, PlacedCaption>;
	/** Closed path strings by theme id. */
	regions: Record<string, string>;
	/** By relation id: the height of its arc as a share of its length, > 0 to the left of the way. */
	bows: Record<string, number>;
	verbs: Record<RelationKind, VerbText>;
}

/** The beginning of a passage, verbatim, broken into the lines of a narrow column. */
export interface QuoteLines {
	lines: readonly string[];
	/** Widths of the lines, px at zoom 1. */
	widths: readonly number[];
	/** The last line ends where the passage ends. */
	whole: boolean;
}

/** One node and what is brought out around it. */
export interface NodeSelection {
	kind: 'node';
	id: string;
	/** How many relations away the neighbourhood reaches, 1 to 3. Default 1. */
	depth?: number;
	/** Instead of the neighbourhood, these relations (ids): the path that leads from the node to another. */
	path?: readonly string[];
}

/** What the reader has chosen: one node with its neighbourhood, nodes tied to something else, or nothing. */
export type MapSelection = NodeSelection | { kind: 'set'; ids: readonly string[] } | null;

export interface MapSceneInput {
	graph: MapGraph;
	layout: MapLayout;
	selection: MapSelection;
	/** 1 / zoom: type keeps its size on screen, so it shrinks in map units as the map grows. */
	typeScale: number;
	/** The first words of each node's passage, by node id; drawn at the nearest level. */
	quotes?: Readonly<Record<string, QuoteLines>>;
	/**
	 * Nodes and relations a filter hides: nodes wait as glyphs, but for the selected one; relations, and those of such nodes, are not drawn.
	 */
	hidden?: ReadonlySet<string>;
	/** A thread is drawn from the selected node to the right edge; costs some 10 ms. Default true. */
	thread?: boolean;
}

/**
 * 'rest' where nothing is selected, else the node's part in the selection: 'second' and 'third' are two and three
 * relations away. 'filtered' = hidden by a filter: glyph only.
 */
export type NodeState =
	'rest' | 'selected' | 'neighbour' | 'second' | 'third' | 'receded' | 'filtered';
export type RelationState = 'rest' | 'on' | 'second' | 'third' | 'off';

/** All lengths of a scene are in map units (px on screen × typeScale). */
export interface SceneNode extends Point {
	id: string;
	theme: string;
	rank: Rank;
	state: NodeState;
	/** Half the side of the glyph centred on x, y. */
	glyph: number;
	/** False where the label waits: only the glyph is drawn. */
	shown: boolean;
	side: Side;
	lines: string[];
	/** Where the words start ('start') or end ('end'), and the first baseline. */
	textX: number;
	textY: number;
	anchor: 'start' | 'end';
	fontSize: number;
	lineHeight: number;
	weight: number;
	italic: boolean;
	/** Glyph and label together (the glyph alone where the label waits). */
	box: Box;
	/** Where it can be hit: all that is drawn of it, 24 px at least. */
	target: Box;
	/** How many other points have merged into this one, for want of room between targets; 0 but for the far level. */
	gathered: number;
	/** Radius of the ring its count stands in, where it is drawn as one: others have merged in it, and it is not named. */
	counter: number;
	quote?: SceneQuote;
	/** The red rule under the selected title; the thread starts with it. */
	underline?: { x1: number; x2: number; y: number };
}

/** The quotation under a label: words of the text, and whether they go on. */
export interface SceneQuote extends Point {
	/** x as the label's; y = the first baseline. */
	lines: readonly string[];
	clipped: boolean;
	fontSize: number;
	lineHeight: number;
	box: Box;
}

/** How much a relation weighs in the picture: between keystones, with a major end at least, with a minor one. */
export type RelationWeight = 'strong' | 'plain' | 'faint';

export type EndGlyph = 'arrow' | 'open-arrow' | 'bar' | 'ring' | 'dot' | 'diamond' | 'open-diamond';

/** A glyph at an end of a relation: its tip, and the direction it points in (degrees, 0 = right, 90 = down). */
export interface SceneEnd extends Point {
	glyph: EndGlyph;
	angle: number;
}

export interface SceneVerb extends Point {
	/** x, y = the middle of the words' baseline. */
	text: string;
	width: number;
	fontSize: number;
	box: Box;
}

export interface SceneRelation {
	id: string;
	kind: RelationKind;
	source: string;
	target: string;
	state: RelationState;
	weight: RelationWeight;
	/** A hair that says there is a tie, and not which: no ends, whatever its kind. */
	sketched: boolean;
	/** Path strings to be stroked: one, or two where the verb stands in a gap. Empty for a tapering relation. */
	pieces: string[];
	/** Closed path strings to be filled, for a relation drawn tapering. */
	tapers: string[];
	ends: SceneEnd[];
	/** Path from end to end without a gap, for pointer targets and motion. */
	whole: string;
	verb?: SceneVerb;
}

export interface SceneCaption extends Point {
	theme: string;
	/** x = left edge of the words, y = first baseline. */
	lines: string[];
	fontSize: number;
	lineHeight: number;
	box: Box;
	/** False where there is no room for it: far out, or beside the selection. */
	shown: boolean;
}

export interface MapScene {
	size: { width: number; height: number };
	typeScale: number;
	level: Level;
	regions: { theme: string; d: string }[];
	captions: SceneCaption[];
	/** Receded ones first, so that what is selected is painted over them. */
	relations: SceneRelation[];
	nodes: SceneNode[];
	/** By id, the mark in which a node that has merged is counted. */
	merged?: ReadonlyMap<string, string>;
	/** From the left end of the underline to the right edge of the map, which it leaves at `exitY`. */
	thread?: { d: string; exitY: number };
}

/** Answers what is to be drawn; pure, and the same in Node and in the browser (`scene.ts`). */
export type MapSceneFunction = (input: MapSceneInput) => MapScene;
