/** Words for a first visit: where to begin. */
export const START = {
	tour: 'Take a tour',
	tours: 'All tours',
	words: 'In words alone',
	outline: 'The outline: the whole argument as lists'
} as const;
