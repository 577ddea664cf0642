/** A QR code as one path in units of its modules, and how many modules its side has. */
export interface CodePath {
	d: string;
	size: number;
}

/** The code of a text; the library that makes it is loaded at the first. */
export async function codePath(text: string): Promise<CodePath> {
	const { encode } = await import('uqr');
	const { data, size } = encode(text, { ecc: 'M', border: 0 });
	const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
	return { d: rows.flat().join(''), size };
}
