/**
 * The model of a reading: one text with its argument, its timeline and its tours.
 *
 * These are plain values. They are parsed, checked and joined once, at build; after that every view only asks
 * questions of them (`questions.ts`). Offsets count Unicode code points of `Paragraph.text`, start inclusive,
 * end exclusive.
 */

import type { Tour } from './tour';

export type { Tour, TourStep } from './tour';

/** The marks a theme may carry: a shape and, bound to it, a hue. Always both, never the hue alone. */
export const MARKS = [
	'half-cell',
	'hexagon',
	'triangle',
	'bars',
	'disc',
	'ringed-dot',
	'open-ring',
	'star'
] as const;
export type Mark = (typeof MARKS)[number];

export const NODE_KINDS = ['claim', 'concept', 'question', 'example', 'objection'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const RANKS = ['keystone', 'major', 'minor'] as const;
export type Rank = (typeof RANKS)[number];

/** What the speaker does with the point: holds it, passes it on, asks it, or grants it. */
export const STATUSES = ['asserted', 'reported', 'questioned', 'conceded'] as const;
export type Status = (typeof STATUSES)[number];

/** How far a node's title is from the words it rests on. */
export const FIDELITIES = ['quotation', 'paraphrase', 'interpretation'] as const;
export type Fidelity = (typeof FIDELITIES)[number];

export const RELATION_KINDS = [
	'supports',
	'opposes',
	'explains',
	'transforms',
	'requires',
	'exemplifies',
	'contrasts',
	'draws-on',
	'answers',
	'part-of'
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Where a date comes from: the speaker's words, an inference from them, or the editor. */
export const DATE_BASES = ['stated', 'inferred', 'editor'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const PERSON_ROLES = ['interviewee', 'interviewer', 'drawn-on'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export interface Person {
	id: string;
	name: string;
	/** The name as used in running text: the family name, mostly. */
	short: string;
	role: PersonRole;
	/** How the received text abbreviates a speaker ("ML"); absent for those only drawn on. */
	initials?: string;
}

/** A half-open range of code points. */
export interface Span {
	start: number;
	end: number;
}

export interface Note {
	id: string;
	/** The number printed at the call. */
	n: number;
	text: string;
	emphases: Span[];
}

export interface Paragraph {
	/** Permanent: "p08". */
	id: string;
	/** Shown as ¶ n. */
	n: number;
	turn: string;
	speaker: string;
	/** Plain text, without emphasis marks and note calls. */
	text: string;
	emphases: Span[];
	/** Notes called from this paragraph; `at` is the code point the call stands before. */
	calls: { at: number; note: string }[];
}

export interface Turn {
	/** Permanent: "t02". */
	id: string;
	n: number;
	speaker: string;
	paragraphs: string[];
}

/** A stretch of one paragraph, as a W3C TextQuoteSelector with the position it resolves to. */
export interface Target extends Span {
	paragraph: string;
	exact: string;
	prefix: string;
	suffix: string;
}

export interface Passage {
	id: string;
	targets: Target[];
	/** A remark on the words themselves (a translator's choice, a slip); the editor's. */
	note?: string;
}

export interface Theme {
	id: string;
	title: string;
	mark: Mark;
}

export interface ArgumentNode {
	id: string;
	kind: NodeKind;
	theme: string;
	rank: Rank;
	/** The editor's words, short enough for a label. */
	title: string;
	/** The editor's words, one to three sentences. */
	gloss: string;
	/** Who says it (a person's id). */
	speaker: string;
	status: Status;
	fidelity: Fidelity;
	/** Whom it leans on (ids of people). */
	drawsOn: string[];
	passages: string[];
	/** A remark for a reader who would stumble (a translator's word, a contested point); the editor's. */
	note?: string;
	/** What a concept means in this text, in two sentences; the editor's. Concepts have one, and nothing else. */
	definition?: string;
	/** Words of everyday speech by which a reader may look for it; the editor's. Absent where there are none. */
	alsoKnownAs?: string[];
}

export interface Relation {
	/** `source.kind.target` */
	id: string;
	kind: RelationKind;
	source: string;
	target: string;
	passages: string[];
}

/**
 * Earliest start, latest start, earliest end, latest end: ISO 8601 calendar days ("1914-07-28").
 * null where the source leaves that side open.
 */
export type Bounds = [string | null, string | null, string | null, string | null];

export interface HistoricalDate {
	/** An expression of the declared EDTF subset (see `dates/edtf.ts`). */
	edtf: string;
	/** The speaker's own words for the date, verbatim; empty where nothing is said. */
	said: string;
	basis: DateBasis;
	bounds: Bounds;
}

export interface Lane {
	id: string;
	title: string;
}

export interface Period {
	id: string;
	title: string;
	date: HistoricalDate;
	/** References for whatever the editor supplies. */
	sources: string[];
	/** Verbatim words that name the period. */
	passages: string[];
}

export interface HistoricalEvent {
	id: string;
	title: string;
	gloss: string;
	lane: string;
	rank: Rank;
	date: HistoricalDate;
	/** 'text' where a speaker mentions it, 'editor' where only the editor does (then `sources` is not empty). */
	basis: 'text' | 'editor';
	/** References for whatever the editor supplies. */
	sources: string[];
	passages: string[];
	nodes: string[];
	/** Whom it is about, or whose work it is (ids of people). */
	people: string[];
}

export interface Correction {
	id: string;
	received: string;
	edited: string;
	reason: string;
}

export interface Reading {
	id: string;
	title: string;
	/** One line under the title: who speaks, when. */
	subtitle: string;
	/** BCP 47 tag of the text. */
	lang: string;
	/** ISO day on which the words were spoken. */
	date: string;
	translator: string;
	rights: string;
	/** A CSL-JSON item. */
	citation: Record<string, unknown> & { id: string; type: string };
	people: Person[];
	turns: Turn[];
	paragraphs: Paragraph[];
	notes: Note[];
	passages: Passage[];
	themes: Theme[];
	nodes: ArgumentNode[];
	relations: Relation[];
	periods: Period[];
	lanes: Lane[];
	events: HistoricalEvent[];
	tours: Tour[];
	corrections: Correction[];
}
