/** Where the device keeps them. */
export const STAGE_KEY = 'passagework:stage';

/** Type is made larger or smaller in these steps. */
const SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5] as const;

export interface StageKept {
	size: number;
	strong: boolean;
}

export function isStageKept(value: unknown): value is StageKept {
	if (typeof value !== 'object' || value === null) return false;
	const { size, strong } = value as Partial<Record<string, unknown>>;
	return SIZES.some((one) => one === size) && typeof strong === 'boolean';
}

/** How a tour is projected: size of type, colours. Kept on the device; a storage that is denied or broken is survived. */
export class StageSettings {
	#size = $state(1);
	#strong = $state(false);

	constructor(private readonly storage: () => Storage) {
		const { size, strong } = this.#read();
		this.#size = SIZES.find((one) => one === size) ?? 1;
		this.#strong = strong === true;
	}

	/** 1 = as drawn. */
	get size() {
		return this.#size;
	}

	/** High contrast and heavier lines, for a weak projector or a light room. */
	get strong() {
		return this.#strong;
	}

	/** @param by steps; negative makes type smaller */
	resize(by: number) {
		const at = SIZES.findIndex((size) => size === this.#size) + by;
		this.#size = SIZES[Math.min(SIZES.length - 1, Math.max(0, at))] ?? 1;
		this.#write();
	}

	switchColours() {
		this.#strong = !this.#strong;
		this.#write();
	}

	#read(): { size?: unknown; strong?: unknown } {
		try {
			const kept: unknown = JSON.parse(this.storage().getItem(STAGE_KEY) ?? '{}');
			return typeof kept === 'object' && kept !== null ? kept : {};
		} catch {
			return {};
		}
	}

	#write() {
		try {
			this.storage().setItem(STAGE_KEY, JSON.stringify({ size: this.#size, strong: this.#strong }));
		} catch {
			// Denied storage: the choice holds for this page only.
		}
	}
}
