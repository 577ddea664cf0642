/** A date that is not in the declared subset, said so that the person who typed it can mend it. */
export class EdtfError extends Error {
	/** What the author typed. */
	readonly came: string;
	/** What was expected there, as a clause. */
	readonly expected: string;
	/** An expression that would be accepted. */
	readonly example: string;

	constructor(came: string, expected: string, example: string) {
		super(`Date “${came}”: ${expected}. For example: ${example}`);
		this.name = 'EdtfError';
		this.came = came;
		this.expected = expected;
		this.example = example;
	}
}
