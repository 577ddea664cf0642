/** Mots du plan : tout le modèle en listes emboîtées. */
import type { OutlineColumn } from '$lib/reading/outlineTable';
import type * as en from '../en/outline';
import type { Said } from '../said';
import { counted } from './common';

export const OUTLINE: Said<typeof en.OUTLINE> = {
	description: (reading) =>
		`Toute l’argumentation de «\u00a0${reading}\u00a0» en mots\u00a0: chaque point avec ses relations, les mots sur lesquels il repose, et ce qui a eu lieu, et quand.`,
	guide:
		'Tout ce que tracent la carte et la chronologie, en mots. Chaque point figure une fois, sous son thème, avec ses rapports aux autres, et chaque citation là où elle sert d’abord. Un titre mène à la carte ou à la chronologie, le numéro à côté d’une citation à sa place dans le texte\u202f; les autres liens restent sur cette page. Échap ramène d’un point ou d’un événement à son image.',
	contents: 'Thèmes, chronologie et tableau',
	history: 'Chronologie',
	before: 'Auparavant',
	said: 'Dit au',
	carried: 'lien porté par',
	also: 'aussi',
	link: 'Dans le plan',
	table: 'Tous les points en tableau'
};

/** Titres des colonnes du tableau. */
export const COLUMN_WORDS: Said<typeof en.COLUMN_WORDS> = {
	point: 'Point',
	kind: 'Genre',
	relations: 'Relations',
	paragraph: 'Au ¶',
	date: 'Quand'
};

const ORDERS: Record<OutlineColumn, [up: string, down: string]> = {
	point: ['par titre, de A à Z', 'par titre, de Z à A'],
	kind: ['par genre, les thèses d’abord', 'par genre, les thèses à la fin'],
	relations: ['par nombre de relations, croissant', 'par nombre de relations, décroissant'],
	paragraph: ['par paragraphe, depuis le premier', 'par paragraphe, depuis le dernier'],
	date: ['par date, depuis la plus ancienne', 'par date, depuis la plus récente']
};

/** L’ordre du tableau, vu et entendu. */
export const orderWords: Said<typeof en.orderWords> = (sort) =>
	sort ? `Classement ${ORDERS[sort.by][sort.descending ? 1 : 0]}.` : 'Dans l’ordre du plan.';

/** Ce qui est demandé comme ordre et n’en est pas un. */
export const unknownOrder: Said<typeof en.unknownOrder> = (asked) =>
	`Aucune colonne ne s’appelle «\u00a0${asked}\u00a0».`;

/** « 149 points, 256 relations, 201 passages, 50 événements » */
export const outlineCounts: Said<typeof en.outlineCounts> = ({
	nodes,
	relations,
	passages,
	events
}) =>
	[
		counted(nodes, 'point', 'points'),
		counted(relations, 'relation', 'relations'),
		counted(passages, 'passage', 'passages'),
		counted(events, 'événement', 'événements')
	].join(', ');

/** Le titre d’un groupe de relations : « a pour appui (3) » */
export const groupHeading: Said<typeof en.groupHeading> = (verb, n) => `${verb}\u00a0(${n})`;
