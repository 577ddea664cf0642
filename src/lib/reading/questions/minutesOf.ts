import type { Tour } from '../model';

/** How long a tour takes in class, in minutes. */
export function minutesOf({ steps }: Tour): number {
	return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
