import type { MapScene } from '../map/types';

/** Beyond the left edge of any frame, px: whoever draws it cuts it off at the margin rule. */
const BEYOND = -60;

/**
 * On paper the margin rule runs left of the map. The thread leads there from the selected title where nothing stands between;
 * otherwise only the title is underlined, since on paper nothing is followed by eye alone: the paragraph stands beside it.
 */
export function paperThread({ nodes, relations }: MapScene): MapScene['thread'] {
	const selected = nodes.find(({ state }) => state === 'selected');
	if (!selected?.underline) return undefined;
	const { x1, x2, y } = selected.underline;
	const labels = nodes.filter((node) => node !== selected).map(({ box }) => box);
	const verbs = relations.flatMap(({ verb }) => verb?.box ?? []);
	const blocked = [...labels, ...verbs].some(
		(box) => box.left < x1 && box.top < y + 1 && box.bottom > y - 1
	);
	return { d: `M${x2} ${y}H${blocked ? x1 : BEYOND}`, exitY: y };
}
