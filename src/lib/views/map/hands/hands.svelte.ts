import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { relationGroupsOf } from '$lib/reading/questions';
import { placeInGroup, type Walk } from '$lib/reading/walk';
import { outlinePlaceHref } from '$lib/state/addresses';
import type { Arrangement } from '$lib/state/arrangement.svelte';
import { ZOOM_RANGE, ZOOM_STEP, type Camera } from '$lib/state/camera.svelte';
import type { Edition } from '$lib/state/edition';
import type { MapAlone } from '$lib/state/mapAlone.svelte';
import type { MapAct } from '$lib/state/mapKeys';
import { Pause } from '$lib/state/pause';
import { HANDS, heardNeighbourhood, heardPoint } from '#wording/hands';
import { ACTS } from './acts';
import { cross, select, type Beside } from './cross';
import { pointNamed, pointOf } from './roving';
import type { Zooming } from '../zooming.svelte';
import type { Walking } from './walking.svelte';

/**
 * ms between the focus coming to a point and what is said of it: a screen reader says the link itself first, and drops what changes in the
 * same moment. Of points that are only passed nothing is said.
 */
const BEFORE_WORDS = 120;

/** What the hands are on. */
export interface HandsOn {
	pane: HTMLElement;
	edition: Edition;
	arrangement: Arrangement;
	walking: Walking;
	/** Nodes and relations that a filter hides. */
	hidden: () => ReadonlySet<string>;
	zooming: Zooming;
	camera: Camera;
	alone: MapAlone;
	/** Follows a link within the edition. */
	goTo: (href: string) => Promise<void>;
	/** Follows a link to another page, which keeps the filter. */
	leaveFor: (href: string) => Promise<void>;
}

/** What hands do on the map by keys and buttons, and what is said of where one stands. */
export class Hands {
	#spoken = $state('');
	#help = $state(false);
	readonly #arrival = new Pause(BEFORE_WORDS);

	constructor(readonly on: HandsOn) {}

	/** What was last said: for one polite live region. */
	get spoken() {
		return this.#spoken;
	}

	get help() {
		return this.#help;
	}

	set help(open: boolean) {
		this.#help = open;
	}

	/** Where one stands. */
	get walk(): Walk {
		return this.on.walking.walk;
	}

	/** The link of the point where one stands. */
	get point() {
		return pointNamed(this.on.pane, this.walk.at);
	}

	/** Answers whether the key is no longer the browser's. */
	readonly answer = (act: MapAct): boolean => {
		const selects = act === 'passage' && this.point?.ariaCurrent !== 'true';
		if (!selects) ACTS[act](this);
		return !selects;
	};

	/** Says where the focus has come. For Svelte's `{@attach}`. */
	readonly follow: Attachment<HTMLElement> = (pane) => {
		const tell = () => this.#arrival.before(() => this.#tell());
		const come = (event: FocusEvent) => pointOf(event) && tell();
		// What woke the map may come again: once is enough.
		if (pane.contains(document.activeElement)) tell();
		pane.addEventListener('focusin', come);
		return () => {
			pane.removeEventListener('focusin', come);
			this.#arrival.cancel();
		};
	};

	/** @param otherwise what is said where there is no way */
	async go(walk: Walk | undefined, otherwise: string) {
		if (!walk) return this.say(otherwise);
		const point = pointNamed(this.on.pane, walk.at) ?? (await this.#comeNearer(walk.at));
		if (!point) return this.say(otherwise);
		this.on.walking.go(walk);
		if (document.activeElement === point) this.#tell();
		else point.focus();
	}

	async cross(to: Beside) {
		const { point } = this;
		const { alone, goTo } = this.on;
		if (to !== 'slip') alone.leave();
		const found = point && (await cross(to, { point, goTo, back: () => this.point }));
		if (!found) this.say(HANDS.noWay.event);
	}

	/** The point is selected first: so Back comes back to it. */
	async leaveForOutline() {
		const { point } = this;
		const { goTo, leaveFor } = this.on;
		if (point) await select({ point, goTo });
		await leaveFor(outlinePlaceHref('node', this.walk.at));
	}

	/** Said again, it is heard again: the text is another by a space that nobody hears. */
	say(words: string) {
		this.#arrival.cancel();
		this.#spoken = this.#spoken === words ? `${words}\u00a0` : words;
	}

	describe() {
		const { edition } = this.on;
		const titleOf = (id: string) => edition.nodes.get(id)?.title ?? '';
		const groups = this.#groups(this.walk.at).map(({ verb, relations }) => {
			return { verb, titles: relations.map(({ other }) => titleOf(other)) };
		});
		this.say(heardNeighbourhood(titleOf(this.walk.at), groups));
	}

	/** What joins a point to others, as far as a filter lets it be seen. */
	#groups(id: string) {
		return relationGroupsOf(this.on.edition, id, this.on.hidden());
	}

	/** A point that has merged into a mark with others is drawn by itself on a nearer map. */
	async #comeNearer(id: string) {
		const { pane, camera } = this.on;
		while (camera.zoom < ZOOM_RANGE.most && !pointNamed(pane, id)) {
			camera.zoomTo(camera.zoom * ZOOM_STEP);
			await tick();
		}
		return pointNamed(pane, id);
	}

	#tell() {
		const { edition } = this.on;
		const node = edition.nodes.get(this.walk.at);
		if (!node) return;
		const groups = this.#groups(node.id);
		const shortOf = (id: string) => edition.people.get(id)?.short ?? [];
		this.say(
			heardPoint({
				kind: node.kind,
				theme: edition.themes.get(node.theme)?.title ?? '',
				groups: groups.map(({ verb, relations }) => ({ verb, n: relations.length })),
				drawsOn: node.drawsOn.flatMap(shortOf),
				place: placeInGroup(this.on.walking.ground, this.walk),
				filtered: this.on.hidden().has(node.id)
			})
		);
	}
}
