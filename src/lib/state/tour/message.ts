import { SCREENS as PICTURES, type Screen } from '$lib/layout/tour/frames';
import { SCREENS, type Shown } from './shown';

export const ROLES = ['stage', 'presenter'] as const;
/** The window the class sees, and the one the teacher does. */
export type Role = (typeof ROLES)[number];

/** Which state is the later: the higher number; of equal ones, that of the greater name. */
export interface Stamp {
	n: number;
	by: string;
}

export type Body =
	| { kind: 'state'; stamp: Stamp; shown: Shown }
	/** Asks whoever hears it for the state. */
	| { kind: 'ask' }
	/** Shares of the picture’s width and height; null where the pointer is put away. */
	| { kind: 'pointer'; n: number; at: { x: number; y: number } | null }
	| { kind: 'bye' };

/** What one window tells the others. */
export interface Message {
	app: 'passagework';
	/** Random: windows of another lesson do not listen. */
	session: string;
	role: Role;
	/** Random: the window itself, anew after each reload. */
	sender: string;
	/** Of a stage: what it is drawn for, so that the teacher sees the same. */
	picture?: Screen;
	body: Body;
}

type Fields = Partial<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A message, where a value that came from outside is one. Nothing else is let in. */
export function messageIn(value: unknown): Message | undefined {
	if (!isFields(value) || value.app !== 'passagework') return undefined;
	const { session, sender, body } = value;
	const role = ROLES.find((one) => one === value.role);
	if (!role || !isText(session) || !isText(sender) || !isFields(body)) return undefined;
	const read = bodyIn(body);
	const picture = PICTURES.find((one) => one === value.picture);
	return (
		read && { app: 'passagework', session, role, sender, body: read, ...(picture && { picture }) }
	);
}

function bodyIn(body: Fields): Body | undefined {
	switch (body.kind) {
		case 'ask':
		case 'bye':
			return { kind: body.kind };
		case 'pointer':
			return pointerIn(body);
		case 'state': {
			const { stamp } = body;
			const shown = shownIn(body.shown);
			if (!shown || !isFields(stamp) || !isNumber(stamp.n) || !isText(stamp.by)) return undefined;
			return { kind: 'state', stamp: { n: stamp.n, by: stamp.by }, shown };
		}
		default:
			return undefined;
	}
}

function pointerIn({ n, at }: Fields): Body | undefined {
	if (!isNumber(n)) return undefined;
	if (at === null) return { kind: 'pointer', n, at };
	if (!isFields(at) || !isNumber(at.x) || !isNumber(at.y)) return undefined;
	return { kind: 'pointer', n, at: { x: at.x, y: at.y } };
}

function shownIn(value: unknown): Shown | undefined {
	if (!isFields(value) || !isFields(value.clock)) return undefined;
	const { tour, step, build, away, clock } = value;
	const { elapsed, since } = clock;
	const screen = SCREENS.find((one) => one === value.screen);
	if (!screen || !isText(tour) || !isText(step) || !isNumber(build)) return undefined;
	if (!isNumber(elapsed) || !(since === null || isNumber(since))) return undefined;
	// An address of a detour is followed: it must stay within the edition.
	const within = away === null || (isText(away) && /^\/(?![/\\])/u.test(away));
	return within ? { tour, step, build, screen, away, clock: { elapsed, since } } : undefined;
}
