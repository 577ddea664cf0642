import type { Attachment } from 'svelte/attachments';
import { nearestHeight } from '$lib/state/sheet';

/** px a finger moves before it drags; less is a touch of what is under it. */
const SLACK = 6;

/** Drags the sheet by its handle; where it is let go, it takes the nearest of its heights, which a radio button stands for. */
export const dragSheet: Attachment<HTMLElement> = (handle) => {
	const sheet = handle.parentElement;
	if (!sheet) return;
	const drag = new Drag(handle, sheet);
	const listening = new AbortController();
	const on = (type: 'pointerdown' | 'pointermove', act: (event: PointerEvent) => void) =>
		handle.addEventListener(type, act, listening);
	on('pointerdown', drag.take);
	on('pointermove', drag.move);
	handle.addEventListener('pointerup', drag.letGo, listening);
	handle.addEventListener('pointercancel', drag.letGo, listening);
	handle.addEventListener('click', drag.press, { capture: true, signal: listening.signal });
	return () => listening.abort();
};

class Drag {
	#from: { y: number; height: number } | undefined;
	#dragged = false;

	constructor(
		private readonly handle: HTMLElement,
		private readonly sheet: HTMLElement
	) {}

	readonly take = ({ isPrimary, button, clientY }: PointerEvent) => {
		if (!isPrimary || button !== 0) return;
		this.#from = { y: clientY, height: this.sheet.offsetHeight };
		this.#dragged = false;
	};

	readonly move = ({ isPrimary, clientY, pointerId }: PointerEvent) => {
		if (!this.#from || !isPrimary) return;
		const by = this.#from.y - clientY;
		if (!this.#dragged && Math.abs(by) < SLACK) return;
		if (!this.#dragged) this.handle.setPointerCapture(pointerId);
		this.#dragged = true;
		this.sheet.style.setProperty('--sheet-held', `${this.#from.height + by}px`);
	};

	readonly letGo = () => {
		if (!this.#from) return;
		this.#from = undefined;
		const at = this.sheet.offsetHeight;
		this.sheet.style.removeProperty('--sheet-held');
		if (this.#dragged) this.#choose(at);
	};

	/** A drag that ends over a button does not press it. */
	readonly press = (event: MouseEvent) => {
		if (this.#dragged) event.preventDefault();
		this.#dragged = false;
	};

	/** Each height as it would stand: what style says, not a number kept twice. */
	#choose(at: number) {
		const radios = [...this.handle.querySelectorAll('input')];
		const heights = radios.map((radio) => {
			radio.checked = true;
			return this.sheet.offsetHeight;
		});
		const nearest = radios[nearestHeight(at, heights)];
		if (nearest) nearest.checked = true;
	}
}
