/** Comment s’appellent les pages que l’on propose là où une adresse n’est celle de rien. */
import type * as en from '../en/pages';
import type { Said } from '../said';

export const nothingCalled: Said<typeof en.nothingCalled> = (id) =>
	`Rien ne s’appelle «\u00a0${id}\u00a0».`;

/** Un passage, par ses premiers mots. */
export const passageNamed: Said<typeof en.passageNamed> = (beginning) =>
	`«\u00a0${beginning}…\u00a0»`;
export const handoutNamed: Said<typeof en.handoutNamed> = (tour) =>
	`${tour}\u00a0: document à distribuer`;
export const notesNamed: Said<typeof en.notesNamed> = (tour) =>
	`${tour}\u00a0: notes pour le cours`;
export const stepNamed: Said<typeof en.stepNamed> = (tour, step, caption) =>
	`${tour}, étape ${step}\u00a0: ${caption}`;
