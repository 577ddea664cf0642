import '@testing-library/jest-dom/vitest';

/** jsdom lays nothing out: nothing there ever changes its size. */
class NeverResized implements ResizeObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
}
globalThis.ResizeObserver ??= NeverResized;
