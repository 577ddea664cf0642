/** Mots de la page sur l’édition : comment elle est faite, ce que veulent dire ses genres, où elle s’arrête. */
import type * as en from '../en/about';
import type { Said } from '../said';

export const ABOUT: Said<typeof en.ABOUT> = {
	what: 'Passagework permet de lire un texte difficile par son argumentation et par son histoire\u00a0: une carte de ce qui est soutenu, une chronologie de ce qui a eu lieu, et le texte entier où tout cela est dit. Chaque marque conduit aux mots sur lesquels elle repose.',
	howTitle: 'Comment lire',
	how: [
		'Tout ce qui est composé en caractères à empattements est cité mot pour mot\u202f; une citation qui ne se trouve pas dans le texte, à la lettre près, arrête la fabrication de l’édition. Tout ce qui est composé sans empattements (titres, gloses, définitions, verbes, la plupart des dates) est de la main de l’éditeur. Avec les caractères plus faciles à lire (voir les réglages), les mots cités sont entre guillemets.',
		'Chaque point indique qui parle et selon quelle modalité\u00a0: affirmée, rapportée, interrogée ou concédée. Une opinion que l’on ne fait que rapporter est mise en italique et n’est pas présentée comme celle de la personne qui parle. Chaque point indique aussi à quelle distance des mots se tient son titre.',
		'Une date est tracée dans la mesure où elle est connue\u00a0: un trait net là où un jour ou une année est donné, une barre qui se défait là où la source ne donne pas de bord. Les mots d’une date sont ceux de la personne qui parle\u202f; une année placée à côté, quand cette personne n’en donne pas, est celle de l’éditeur et nomme sa source.'
	],
	madeTitle: 'Comment la carte a été faite',
	made: [
		'Le texte a été lu prise de parole par prise de parole. Tout ce qui y est soutenu, demandé, objecté ou donné en exemple est devenu un point, avec les mots sur lesquels il repose\u202f; un point sans mots n’entre pas dans l’édition. Deux points n’ont été reliés que là où des mots portent le lien, et ces mots se lisent depuis la fiche. Les questions sont reliées à ce qui leur répond, pour que l’on puisse suivre la conversation telle qu’elle s’est déroulée.',
		'La place des points a été calculée une fois pour toutes, par un jeu de forces\u00a0: les points reliés s’attirent, tous les autres s’écartent, les thèmes restent ensemble\u202f; puis on a fait de la place aux titres et conduit les lignes autour d’eux. Ces places sont conservées avec les données, de sorte que chacun voit la même carte et que rien ne bouge sans qu’on le déplace. La proximité sur la carte aide l’œil\u202f; elle ne dit rien du texte.'
	],
	kindsTitle: 'Ce que sont les points',
	statusesTitle: 'Les modalités d’un point',
	fidelitiesTitle: 'À quelle distance des mots se tient un titre',
	relationsTitle: 'Ce que disent les lignes',
	editorTitle: 'Ce qui est de l’éditeur',
	editor:
		'Le découpage du texte en passages\u202f; les titres, les gloses et les définitions\u202f; le genre de chaque point et de chaque ligne\u202f; les rangs et les thèmes\u202f; toute date signalée comme étant de l’éditeur, avec sa source\u202f; les notes signalées par «\u00a0Note de l’éditeur\u00a0». Rien de tout cela n’est mis entre guillemets ni en caractères à empattements.',
	limitsTitle: 'Limites',
	limits: [
		'Quelqu’un d’autre aurait découpé et relié autrement\u00a0: la carte d’une argumentation en est une lecture. Là où le texte est obscur ou se contredit, la carte le dit par une note ou par un contraste\u202f; elle ne corrige pas le texte.',
		'Le texte est une conversation, et la traduction d’une conversation. Aucun point n’est affirmé plus fermement qu’il n’a été dit\u202f; ce qui a été concédé ou laissé ouvert est signalé comme tel.',
		'L’histoire est racontée dans la mesure où la racontent ceux qui parlent. La chronologie ne les corrige pas\u202f; là où l’éditeur ajoute une date, c’est pour situer les mots, non pour les discuter.'
	],
	coverageTitle: 'Sur quelle part du texte elle repose',
	textTitle: 'Le texte',
	correctionsTitle: 'Où le texte s’écarte de celui qui a été reçu',
	joins:
		'Les paragraphes que les sauts de page du texte reçu avaient coupés en deux sont réunis. En outre\u00a0:'
};

export const KIND_MEANINGS: Said<typeof en.KIND_MEANINGS> = {
	claim: 'ce que la personne qui parle tient pour vrai',
	concept: 'un terme dont on se sert ici\u202f; sa définition est tirée de ce texte',
	question: 'ce que l’on demande\u202f; reliée à ce qui y répond, ou laissée ouverte',
	example: 'un cas que donne la personne qui parle',
	objection:
		'ce qui est opposé à un point, ou pourrait l’être\u202f; souvent une opinion que l’on ne fait que rapporter'
};

export const STATUS_MEANINGS: Said<typeof en.STATUS_MEANINGS> = {
	asserted: 'la personne qui parle le soutient',
	reported: 'la personne qui parle le transmet comme venant d’autrui\u202f; mis en italique',
	questioned: 'la personne qui parle le demande ou le met en question',
	conceded: 'la personne qui parle l’accorde, ou accorde qu’elle ne sait pas'
};

export const FIDELITY_MEANINGS: typeof en.FIDELITY_MEANINGS = [
	{
		fidelity: 'quotation',
		word: 'Citation',
		meaning: 'le titre reprend les mots mêmes de la personne qui parle'
	},
	{ fidelity: 'paraphrase', word: 'Paraphrase', meaning: 'il dit ce que disent les mots' },
	{
		fidelity: 'interpretation',
		word: 'Interprétation',
		meaning: 'il dit ce que, selon l’éditeur, les mots veulent dire'
	}
];

export const RELATION_MEANINGS: Said<typeof en.RELATION_MEANINGS> = {
	supports: 'en donne une raison',
	opposes: 'parle contre',
	explains: 'dit comment cela est arrivé',
	transforms: 'devient cela\u00a0: l’un a été, l’autre est',
	requires: 'ne peut être sans cela',
	exemplifies: 'en est un cas',
	contrasts: 'est mis en regard, sans réfuter',
	'draws-on': 'le reprend de là',
	answers: 'y répond',
	'part-of': 'en fait partie'
};

const percent = new Intl.NumberFormat('fr', { style: 'percent' });
const number = new Intl.NumberFormat('fr');

/** « 98 % des 5 021 mots de la personne » */
export const coverageWords: Said<typeof en.coverageWords> = (name, { words, covered }) => {
	const part = percent.format(words === 0 ? 0 : covered / words);
	const of = /^[aeiouyàâéèêëîïôœû]/iu.test(name) ? 'd’' : 'de ';
	return `${part} des ${number.format(words)} mots ${of}${name}`;
};
