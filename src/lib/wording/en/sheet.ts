/** Words of the sheet that what is selected stands in, on a phone. */
export const SHEET = 'Height of what is selected';
export const SHEET_HEIGHTS = { low: 'Low', half: 'Half', full: 'Full' } as const;
