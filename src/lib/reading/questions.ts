/** The questions the views ask of a reading; each takes the index made once by `indexReading`. */
export { indexReading, type ReadingIndex } from './indexReading';
export { eventsOfNode, nodesOfEvent } from './questions/eventsOfNode';
export { minutesOf } from './questions/minutesOf';
export { neighbours } from './questions/neighbours';
export { passagesOfParagraph } from './questions/passagesOfParagraph';
export { pathBetween, type PathStep } from './questions/pathBetween';
export {
	relationGroupsOf,
	relationsOf,
	type RelationGroup,
	type SeenRelation
} from './questions/relationsOf';
export { shownBy, type Shown } from './questions/shownBy';
export { saidWhere, type SaidWhere } from './questions/saidWhere';
export { touchedBy, type Touched } from './questions/touchedBy';
export { turnOf, turnOfNode } from './questions/turnOf';
export { usesOfPassage, type PassageUses } from './questions/usesOfPassage';
export { usesOfWords, type UsedPassage } from './questions/usesOfWords';
