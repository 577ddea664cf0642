import type { Format } from './formats';
import { pictureOfMap, type Pictured } from './pictureOfMap';
import { rasterised } from './rasterised';

/** px of a PNG for each px of the screen. */
const SCALE = 2;

/** Saves the map as it is in view, as SVG or as PNG at twice its size. */
export async function savePicture(format: Format, pictured: Pictured): Promise<void> {
	const picture = pictureOfMap(pictured);
	const file =
		format === 'svg'
			? new Blob([picture.svg], { type: 'image/svg+xml' })
			: await rasterised(picture, SCALE);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = `${nameOf(pictured.href)}.${format}`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** "map-some-node", from the end of the address. */
function nameOf(href: string): string {
	const parts = new URL(href).pathname.split('/').filter(Boolean);
	const at = parts.findIndex((part) => ['map', 'timeline', 'text'].includes(part));
	return at === -1 ? 'map' : parts.slice(at).join('-');
}
