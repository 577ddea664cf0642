import type { Role } from './message';

/**
 * The name of a browser window in a lesson. A window keeps its name when it is loaded anew, even where storage is denied, and
 * a link can be made to open in a window by its name: so the name is where the session is kept.
 */
export const windowName = (role: Role, session: string) => `passagework:${role}:${session}`;

/** The session that a window of this name belongs to; undefined where it belongs to none. */
export function sessionIn(name: string, role: Role): string | undefined {
	const [app, own, session] = name.split(':');
	return app === 'passagework' && own === role && session ? session : undefined;
}

/** @param bytes random ones */
export function randomName(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
