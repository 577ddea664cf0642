/** What script adds to the timeline: levels, lanes, scales, zoom, brush. Loaded once the page stands (R5). */
export { fillFree } from '$lib/layout/timeline/fillFree';
export { timelineModeOf } from '$lib/state/timelineMode';
export { TimeZoom } from '$lib/state/timeZoom.svelte';
export { default as Hands } from './Hands.svelte';
export { allEventsHref } from './ask';
export { layoutFor } from './layoutFor';
export { lightBoth } from './lightBoth';
export { revealEvent } from './revealEvent';
export { zoomHands } from './zoomHands';
