/** The words of handouts. */

export const HANDOUT = {
	title: 'Handout',
	versions: 'For whom',
	student: 'For students',
	teacher: 'For the teacher',
	forms: 'What is printed',
	sheets: 'A page for each step',
	text: 'Text only',
	print: 'Print',
	plan: 'The steps',
	map: 'Map',
	question: 'Question',
	notes: 'Notes',
	ask: 'Ask',
	pitfall: 'Pitfall',
	answer: 'Answer',
	onSite: 'On the site of this edition:',
	onlyHere:
		'The codes on these pages lead to this computer only. Print from the address where the edition is published.',
	whose: 'Serif: words of the text. Sans serif: words of the editors.'
} as const;

/** "Handout, the tour’s title" */
export const handoutTitle = (tour: string) => `${HANDOUT.title}, ${tour}`;

/** "Step 4 of 12" */
export const stepOf = (step: number, all: number) => `Step ${step} of ${all}`;

/** "3 min" */
export const minutesShort = (minutes: number) => `${minutes} min`;
