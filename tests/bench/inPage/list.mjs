/** Roving tabindex over a list of links. */
const links = [...document.querySelectorAll('a')];
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
document.addEventListener('keydown', (event) => {
	const at = links.indexOf(document.activeElement);
	const step = STEPS[event.key];
	if (at < 0 || !step) return;
	event.preventDefault();
	const next = links[(at + step + links.length) % links.length];
	links[at].tabIndex = -1;
	next.tabIndex = 0;
	next.focus();
});
