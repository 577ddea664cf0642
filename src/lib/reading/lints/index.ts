import { causesInTime } from './causesInTime';
import { datesReadable } from './datesReadable';
import { duplicateRelations } from './duplicateRelations';
import { editorSources } from './editorSources';
import { idsRepeated } from './idsRepeated';
import { idsResolve } from './idsResolve';
import { idsUsedTwice } from './idsUsedTwice';
import type { Lint } from './lint';
import { marksWithoutWords } from './marksWithoutWords';
import { orphanNodes } from './orphanNodes';
import { questionsAnswered } from './questionsAnswered';
import { relationsAtHome } from './relationsAtHome';
import { saidVerbatim } from './saidVerbatim';
import { selfRelations } from './selfRelations';
import { speakersSpeak } from './speakersSpeak';
import { themeFiles } from './themeFiles';
import { themeMarks } from './themeMarks';
import { titlesQuoted } from './titlesQuoted';
import { turnSpeakers } from './turnSpeakers';
import { unusedPassages } from './unusedPassages';

/** The rules beyond the shape of each file. A new rule is a file here, a row here and a row in `rules.ts`. */
export const LINTS: readonly Lint[] = [
	themeFiles,
	themeMarks,
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
	causesInTime
];
