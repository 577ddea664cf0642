import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** A mark is how a theme is told from the others, so no two share one. */
export function themeMarks({ themes }: Draft): Fault[] {
	return themes.flatMap((item, i) => {
		const { mark } = item.value;
		const first = themes.slice(0, i).find(({ value }) => value.mark === mark);
		if (!first) return [];
		return [
			faultAt(item, ['mark'], {
				rule: 'theme-mark',
				expected: 'a mark that no other theme has',
				got: `${mark}, the mark of ${first.value.id}`
			})
		];
	});
}
