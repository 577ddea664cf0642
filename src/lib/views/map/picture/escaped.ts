const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in XML, in an element or an attribute. */
export const escaped = (words: string) => words.replace(/[&<>"]/gu, (sign) => NAMED[sign] ?? sign);
