/** Mots de la feuille où se tient la sélection, sur un téléphone. */
import type * as en from '../en/sheet';
import type { Said } from '../said';

export const SHEET: Said<typeof en.SHEET> = 'Hauteur de la sélection';
export const SHEET_HEIGHTS: Said<typeof en.SHEET_HEIGHTS> = {
	low: 'Basse',
	half: 'Moyenne',
	full: 'Haute'
};
