/** The map's ground in its pane, along one axis; px. */
export interface Along {
	/** Length of the pane. */
	view: number;
	/** Length of the ground. */
	size: number;
	/** Which share of the ground is to lie at a place, 0 to 1. */
	share: number;
	/** That place, from where the pane begins. */
	at: number;
}

/**
 * Where the ground begins, px from where the pane does: so that the share lies at the place, as far as scrolling can bring it there. A ground
 * smaller than its pane stands in the middle of it, and what is scrolled stands on whole px.
 */
export function groundAlong({ view, size, share, at }: Along): number {
	if (size <= view) return (view - size) / 2;
	return Math.round(Math.min(0, Math.max(view - size, at - share * size)));
}
