/** The views of the explorer, as one: whoever touches one of them will soon see the others follow. */
export { default as MapView } from '$lib/views/map/MapView.svelte';
export { default as Slip } from '$lib/views/slip/Slip.svelte';
export { default as Spine } from '$lib/views/text/Spine.svelte';
export { default as TextView } from '$lib/views/text/TextView.svelte';
export { default as TimelineView } from '$lib/views/timeline/TimelineView.svelte';
