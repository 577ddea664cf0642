import { captionsShort } from './captionsShort';
import { causesInTime } from './causesInTime';
import { datesReadable } from './datesReadable';
import { conceptsDefined } from './conceptsDefined';
import { definitionsFit } from './definitionsFit';
import { duplicateRelations } from './duplicateRelations';
import { editorSources } from './editorSources';
import { idsRepeated } from './idsRepeated';
import { idsResolve } from './idsResolve';
import { idsUsedTwice } from './idsUsedTwice';
import type { Lint } from './lint';
import { marksWithoutWords } from './marksWithoutWords';
import { orphanNodes } from './orphanNodes';
import { otherNames } from './otherNames';
import { questionsAnswered } from './questionsAnswered';
import { relationsAtHome } from './relationsAtHome';
import { saidVerbatim } from './saidVerbatim';
import { selfRelations } from './selfRelations';
import { speakersSpeak } from './speakersSpeak';
import { stepPassages } from './stepPassages';
import { themeFiles } from './themeFiles';
import { themeMarks } from './themeMarks';
import { titlesQuoted } from './titlesQuoted';
import { tourFiles } from './tourFiles';
import { turnSpeakers } from './turnSpeakers';
import { unusedPassages } from './unusedPassages';
import { yearsInOrder } from './yearsInOrder';

/** The rules beyond the shape of each file. A new rule is a file here, a row here and a row in `rules.ts`. */
export const LINTS: readonly Lint[] = [
	themeFiles,
	themeMarks,
	tourFiles,
	turnSpeakers,
	idsUsedTwice,
	idsResolve,
	idsRepeated,
	marksWithoutWords,
	speakersSpeak,
	titlesQuoted,
	unusedPassages,
	orphanNodes,
	selfRelations,
	duplicateRelations,
	relationsAtHome,
	questionsAnswered,
	datesReadable,
	saidVerbatim,
	editorSources,
	causesInTime,
	definitionsFit,
	captionsShort,
	stepPassages,
	yearsInOrder,
	conceptsDefined,
	otherNames
];
