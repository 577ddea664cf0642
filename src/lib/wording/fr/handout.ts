/** Les mots des documents à distribuer. */
import type * as en from '../en/handout';
import type { Said } from '../said';

export const HANDOUT: Said<typeof en.HANDOUT> = {
	title: 'Document à distribuer',
	versions: 'Pour qui',
	student: 'Pour la classe',
	teacher: 'Pour la personne qui enseigne',
	forms: 'Ce qui est imprimé',
	sheets: 'Une page par étape',
	text: 'Le texte seul',
	print: 'Imprimer',
	plan: 'Les étapes',
	map: 'Carte',
	question: 'Question',
	notes: 'Notes',
	ask: 'À demander',
	pitfall: 'Piège',
	answer: 'Réponse',
	onSite: 'Sur le site de cette édition\u00a0:',
	onlyHere: 'Ces codes ne mènent qu’à cet ordinateur. Imprimez depuis l’adresse publiée.',
	whose: 'Avec empattements\u00a0: mots du texte. Sans empattements\u00a0: mots des éditeurs.'
};

/** « Document à distribuer, titre du parcours » */
export const handoutTitle: Said<typeof en.handoutTitle> = (tour) => `${HANDOUT.title}, ${tour}`;

/** « Étape 4 sur 12 » */
export const stepOf: Said<typeof en.stepOf> = (step, all) => `Étape ${step} sur\u00a0${all}`;

/** « 3 min » */
export const minutesShort: Said<typeof en.minutesShort> = (minutes) =>
	`${String(minutes).replace('.', ',')}\u00a0min`;
