/** "3:05", "1:02:09": a stretch of time as clocks show it, in every language. @param ms */
export function clockTime(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const two = (n: number) => String(n).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	const rest = two(seconds % 60);
	return hours ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
