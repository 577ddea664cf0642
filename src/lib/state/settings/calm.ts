/** Whether nothing is to move: the reader has said so here, or on the device. */
export function isCalm(): boolean {
	const { motion } = document.documentElement.dataset;
	return motion === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
