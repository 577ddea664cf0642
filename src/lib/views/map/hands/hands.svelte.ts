import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { MapSelection } from '$lib/layout/map/types';
import { relationGroupsOf } from '$lib/reading/questions';
import { NO_VISITS, revisit, visit } from '$lib/reading/visits';
import { placeInGroup, walkFrom, type Walk, type WalkGround } from '$lib/reading/walk';
import { outlinePlaceHref } from '$lib/state/addresses';
import type { Arrangement } from '$lib/state/arrangement.svelte';
import { ZOOM_RANGE, ZOOM_STEP, type Camera } from '$lib/state/camera.svelte';
import type { Edition } from '$lib/state/edition';
import type { MapAct } from '$lib/state/mapKeys';
import { HANDS, heardNeighbourhood, heardPoint } from '../../wording/hands';
import { ACTS } from './acts';
import { cross, select, type Beside } from './cross';
import { pointNamed, pointOf } from './roving';

/** What the hands are on. */
export interface HandsOn {
	pane: HTMLElement;
	edition: Edition;
	arrangement: Arrangement;
	selection: () => MapSelection;
	/** Nodes that a filter hides. */
	hidden: () => ReadonlySet<string>;
	/** @param around what stays where it is */
	zoomBy: (factor: number, around: Element) => void;
	camera: Camera;
	/** Follows a link within the edition. */
	goTo: (href: string) => Promise<void>;
	/** Follows a link to another page, which keeps the filter. */
	leaveFor: (href: string) => Promise<void>;
}

/** Walking the map by keys and buttons: where one stands, how one came there, and what is said of it. */
export class Hands {
	#walk = $state.raw<Walk>({ at: '' });
	#visits = NO_VISITS;
	#spoken = $state('');
	#help = $state(false);

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

	get ground(): WalkGround {
		return { index: this.on.edition, hidden: this.on.hidden() };
	}

	/** Where one stands; before the first step, what is selected, or the first point of the reading. */
	get walk(): Walk {
		if (this.#walk.at) return this.#walk;
		return { at: this.#selected ?? this.on.edition.reading.nodes[0]?.id ?? '' };
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

	/** Follows the focus over the points. For Svelte's `{@attach}`. */
	readonly follow: Attachment<HTMLElement> = (pane) => {
		const come = (event: FocusEvent) => this.#come(pointOf(event)?.dataset.node);
		const here = pane.contains(document.activeElement) ? document.activeElement : null;
		this.#come(here?.getAttribute('data-node') ?? undefined);
		pane.addEventListener('focusin', come);
		return () => pane.removeEventListener('focusin', come);
	};

	/** @param otherwise what is said where there is no way */
	async go(walk: Walk | undefined, otherwise: string) {
		if (!walk) return this.say(otherwise);
		const point = pointNamed(this.on.pane, walk.at) ?? (await this.#comeNearer(walk.at));
		if (!point) return this.say(otherwise);
		this.#walk = walk;
		if (document.activeElement === point) this.#tell();
		else point.focus();
	}

	/** Back and forward over the points visited. */
	revisit(by: 1 | -1) {
		const visits = revisit(this.#visits, by);
		const at = visits?.ids[visits.at];
		if (!visits || at === undefined) return this.say(HANDS.noWay.visit);
		this.#visits = visits;
		void this.go({ at }, HANDS.noWay.visit);
	}

	async cross(to: Beside) {
		const { point } = this;
		const { goTo } = this.on;
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
		this.#spoken = this.#spoken === words ? `${words}\u00a0` : words;
	}

	describe() {
		const { edition } = this.on;
		const titleOf = (id: string) => edition.nodes.get(id)?.title ?? '';
		const groups = relationGroupsOf(edition, this.walk.at).map(({ verb, relations }) => {
			return { verb, titles: relations.map(({ other }) => titleOf(other)) };
		});
		this.say(heardNeighbourhood(titleOf(this.walk.at), groups));
	}

	/** A point that has merged into a mark with others is drawn by itself on a nearer map. */
	async #comeNearer(id: string) {
		const { pane, camera } = this.on;
		while (camera.zoom < ZOOM_RANGE.most && !pointNamed(pane, id)) {
			camera.zoomTo(camera.zoom * ZOOM_STEP);
			camera.settle();
			await tick();
		}
		return pointNamed(pane, id);
	}

	get #selected() {
		const selection = this.on.selection();
		return selection?.kind === 'node' ? selection.id : undefined;
	}

	#come(id: string | undefined) {
		if (id === undefined) return;
		if (id !== this.#walk.at) this.#walk = walkFrom(this.ground, id, this.#selected);
		this.#visits = visit(this.#visits, id);
		void tick().then(() => this.#tell());
	}

	#tell() {
		const { edition } = this.on;
		const node = edition.nodes.get(this.walk.at);
		if (!node) return;
		const groups = relationGroupsOf(edition, node.id);
		const shortOf = (id: string) => edition.people.get(id)?.short ?? [];
		this.say(
			heardPoint({
				kind: node.kind,
				theme: edition.themes.get(node.theme)?.title ?? '',
				groups: groups.map(({ verb, relations }) => ({ verb, n: relations.length })),
				drawsOn: node.drawsOn.flatMap(shortOf),
				place: placeInGroup(this.ground, this.walk),
				filtered: this.on.hidden().has(node.id)
			})
		);
	}
}
