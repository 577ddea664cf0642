import { encode } from 'uqr';

/** A QR code as one path, in units of its modules. */
export interface QrCode {
	d: string;
	/** How many modules its side has, without the quiet zone of four around it. */
	size: number;
}

/** The code of an address, for paper: it can be read where a seventh of it is stained or folded (level M). */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'M', border: 0 });
	return { d: data.map(rowPath).join(''), size };
}

/** Dark modules side by side are one rectangle: fewer edges, and no hairline between them in print. */
function rowPath(row: readonly boolean[], y: number): string {
	const runs = row.flatMap((dark, x) => {
		if (!dark || row[x - 1]) return [];
		const light = row.indexOf(false, x);
		return [`M${x} ${y}h${(light < 0 ? row.length : light) - x}v1H${x}z`];
	});
	return runs.join('');
}
