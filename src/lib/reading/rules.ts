/**
 * Every rule the authored files are held to, and what to do about a breach. A message tells where, what was expected
 * and what came; this table tells how to mend it.
 */
export const RULES = {
	'file-missing': 'Add the file, or take its entry away.',
	'file-stray': 'Rename it, or take it away.',
	'reading-folder': 'Set READING to the name of a folder in data/.',
	'yaml-malformed': 'Mend the line: check the indentation, the quotation marks and the colons.',
	'key-missing': 'Add the key.',
	'key-unknown': 'Correct the key, or take it away.',
	'value-unfit': 'Correct the value.',
	'text-malformed':
		'Write a turn as “## t01 person”, a paragraph as “[p01] words…”, a note as “[^1]: words…”, each on one line.',
	'text-id-twice': 'Give the later one a number that was never used.',
	'note-unmatched': 'Let each call [^n] have its note “[^n]: …”, and each note its call.',
	'speaker-unknown':
		'Add the speaker, with initials, to “people” in reading.yaml, or correct the id.',
	'correction-unplaced':
		'Copy “received” from received.txt so that it is found there exactly once.',
	'received-differs':
		'Bring text.md back to received.txt, or list the difference in corrections.yaml.',
	'quotation-absent': 'Copy the words from the paragraph, its own apostrophes included.',
	'quotation-cut': 'Begin and end the quotation at whole words.',
	'quotation-ambiguous': 'Add a prefix or a suffix: the words just before or just after.',
	'quotation-context': 'Correct the prefix or suffix, or take it away.',
	'id-unresolved': 'Correct the id, or add what it names.',
	'id-twice': 'Choose another id for one of them; an id is permanent, so change the newer.',
	'id-repeated': 'Name it once.',
	'theme-file': 'Let each file of argument/ be named once under “themes” in reading.yaml.',
	'tour-file': 'Let each file of tours/ be named once under “tours” in reading.yaml.',
	'theme-mark': 'Choose a mark that no other theme has.',
	'node-orphan': 'Add a relation from it or to it, or take it away.',
	'relation-duplicate': 'State it once, with all its passages.',
	'relation-symmetric-twice': 'State it one way round only, with all its passages.',
	'relation-self': 'Let it join two different nodes.',
	'relation-elsewhere': 'Move the relation to the file of its source.',
	'mark-without-words': 'Name a passage with the words it rests on.',
	'speaker-silent': 'Correct the speaker, or name a passage that the speaker says.',
	'title-not-quoted': 'Copy the title from a passage, or call it a paraphrase.',
	'source-missing': 'Name where the editor has it from, under “sources”.',
	'said-not-verbatim':
		'Copy “said” from one of its passages, or name the passage that has the words.',
	'date-malformed': 'Write the date in the subset of EDTF described in CONTRIBUTING.md.',
	'question-unanswered': 'Add a relation of kind “answers” to it, or mark it “open: true”.',
	'question-not-open': 'Take “open” away: it is for a question that nothing answers.',
	'definition-missing': 'Say in two sentences what the concept means in this text.',
	'definition-unfit':
		'Say in two sentences what the concept means in this text; only a concept has a definition.',
	'name-unneeded': 'Choose a word that the title does not have, or take it away.',
	'caption-long': 'Say it in 25 words; the rest belongs to “ask” or “pitfall”.',
	'step-passage-elsewhere':
		'Choose a passage that the step’s nodes, their relations or its events rest on, or add what rests on it.',
	'years-reversed': 'Write the earlier year first.',
	'cause-too-late': 'Turn the relation round, or correct the dates.',
	'passage-unused': 'Let a node, a relation, an event or a period name it, or take it away.',
	'position-missing': 'Run npm run layout.'
} as const satisfies Record<string, string>;

export type Rule = keyof typeof RULES;
