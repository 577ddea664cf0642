import type { Attachment } from 'svelte/attachments';
import { focusLost } from '$lib/state/focusLost';
import { Pause } from '$lib/state/pause';

/** ms the pointer or the focus rests on a point before its words are shown, and ms that it may be away on its way to them. */
const REST = 350;
const AWAY = 260;

const POINT = 'a[data-node]';
const idOf = ({ target }: Event) =>
	target instanceof Element ? target.closest<SVGAElement>(POINT)?.dataset.node : undefined;

/**
 * Which point's words are shown beside it, while the pointer or the focus rests on it. As WCAG 1.4.13 asks: Esc takes them away, the pointer
 * may go over to them, and they stay as long as it does.
 */
export class QuoteOffer {
	#about = $state.raw<string>();
	/** Where the pointer was last moved to, client px. */
	#moved: { x: number; y: number } | undefined;
	readonly #pause = new Pause(REST);
	readonly #absence = new Pause(AWAY);

	/** A node's id. */
	get about() {
		return this.#about;
	}

	keep() {
		this.#absence.cancel();
	}

	leave() {
		this.#pause.cancel();
		this.#absence.before(() => (this.#about = undefined));
	}

	dismiss() {
		this.#pause.cancel();
		this.#about = undefined;
	}

	/** For Svelte's `{@attach}`, on the map's pane. */
	readonly offer: Attachment<HTMLElement> = (pane) => {
		const listeners = new AbortController();
		const on = { signal: listeners.signal };
		const dismiss = () => this.dismiss();
		pane.addEventListener('pointerover', (event) => this.#point(event), on);
		pane.addEventListener('pointerleave', () => this.leave(), on);
		pane.addEventListener('focusin', (event) => this.#focus(event), on);
		pane.addEventListener('focusout', focusLost(dismiss), on);
		for (const kind of ['pointerdown', 'click', 'scroll']) pane.addEventListener(kind, dismiss, on);
		addEventListener('pointermove', ({ x, y }) => (this.#moved = { x, y }), on);
		addEventListener('keydown', (event) => this.#escape(event), { ...on, capture: true });
		// What brought this to life was the pointer or the focus coming to a point.
		const here = pane.querySelector<SVGAElement>(`${POINT}:is(:hover, :focus-visible)`);
		if (here?.dataset.node !== undefined) this.#soon(here.dataset.node);
		return () => {
			listeners.abort();
			dismiss();
		};
	};

	#point(event: PointerEvent) {
		if (event.pointerType === 'touch' || event.buttons > 0) return;
		const id = idOf(event);
		if (id === undefined) this.leave();
		else if (!this.#stoodStill(event)) this.#soon(id);
	}

	/** A point that comes to lie under a pointer at rest, as when a menu above it closes, is not pointed to. */
	#stoodStill({ x, y }: PointerEvent) {
		return x === this.#moved?.x && y === this.#moved.y;
	}

	#focus(event: FocusEvent) {
		const id = idOf(event);
		const byKey = event.target instanceof Element && event.target.matches(':focus-visible');
		if (id !== undefined && byKey) this.#soon(id);
	}

	#soon(id: string) {
		this.keep();
		if (id === this.#about) return this.#pause.cancel();
		this.#pause.before(() => (this.#about = id));
	}

	#escape(event: KeyboardEvent) {
		if (event.key !== 'Escape' || this.#about === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		this.dismiss();
	}
}
