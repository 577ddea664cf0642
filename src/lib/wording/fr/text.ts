/** Mots du texte : ses marques, le mode de lecture. */
import type { NodeKind } from '$lib/reading/model';
import type * as en from '../en/text';
import type { Said } from '../said';
import { counted } from './common';

const KINDS: Record<NodeKind, [one: string, many: string]> = {
	claim: ['thèse', 'thèses'],
	concept: ['concept', 'concepts'],
	question: ['question', 'questions'],
	example: ['exemple', 'exemples'],
	objection: ['objection', 'objections']
};

/** Un passage tel qu’on l’entend : « Passage 14, sert à 2 thèses, 1 événement ». */
export const passageHeard: Said<typeof en.passageHeard> = (n, uses) => {
	const kinds = Object.keys(KINDS) as NodeKind[];
	const rows: [n: number, one: string, many: string][] = [
		...kinds.map((kind): [number, string, string] => {
			return [uses.nodes.filter((node) => node.kind === kind).length, ...KINDS[kind]];
		}),
		[uses.relations.length, 'relation', 'relations'],
		[uses.events.length, 'événement', 'événements'],
		[uses.periods.length, 'période', 'périodes']
	];
	const parts = rows.filter(([n]) => n > 0).map((row) => counted(...row));
	return [`Passage ${n}`, parts.length ? `sert à ${parts.join(', ')}` : '']
		.filter(Boolean)
		.join(', ');
};

export const READ: Said<typeof en.READ> = {
	title: 'Lire',
	description: (reading) =>
		`«\u00a0${reading}\u00a0», le texte entier sur une colonne, avec ce à quoi sert chaque paragraphe.`,
	panel: 'Le paragraphe en cours de lecture',
	where: (n, all) => `¶\u00a0${n} sur\u00a0${all}`,
	continueAt: 'Reprendre à',
	nextUnused: 'Prochain paragraphe dont rien ne se sert\u00a0:',
	onlyUnused: 'Le seul paragraphe dont rien ne se sert est celui-ci.',
	allUsed: 'Chaque paragraphe sert.',
	unused: 'Rien ne se sert de ce paragraphe.',
	keys: { j: 'paragraphe suivant', k: 'paragraphe précédent' },
	points: 'Sur la carte',
	events: 'Quand'
};

/** « 3 points, 1 événement » : à quoi sert un paragraphe, en une ligne. */
export const usedFor: Said<typeof en.usedFor> = (points, events) => {
	const parts = [
		points > 0 && counted(points, 'point', 'points'),
		events > 0 && counted(events, 'événement', 'événements')
	];
	return parts.filter(Boolean).join(', ') || READ.unused;
};

export const THREADS: Said<typeof en.THREADS> = {
	word: 'Fils',
	hint: 'Des fils relient le point sélectionné à ses événements et à ses mots'
};
