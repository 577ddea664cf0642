/**
 * The shape of what another language says: of a table its keys, of a function its signature, of each word only that it is one.
 * A word that is missing, or one too many, does not pass the types.
 */
export type Said<T> = T extends string
	? string
	: T extends (...args: infer Args) => string
		? (...args: Args) => string
		: { readonly [Key in keyof T]: Said<T[Key]> };
