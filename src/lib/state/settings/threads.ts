import type { DeviceSettings } from './settings.svelte';

/** Whether threads are drawn from view to view: one of the settings, as the views ask for it. */
export class ThreadSetting {
	constructor(private readonly settings: DeviceSettings) {}

	get on() {
		return this.settings.values.threads === 'on';
	}

	toggle() {
		this.settings.set('threads', this.on ? 'off' : 'on');
	}
}
