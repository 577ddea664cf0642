/** The page of settings: native controls that act at once, and a file that is taken only when it has been seen. */
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settings, type DeviceSettings } from '../../src/lib/state/settings/settings.svelte';
import { AT_FIRST, SETTING_NAMES, type SettingName } from '../../src/lib/state/settings/values';
import Carry from '../../src/lib/views/settings/Carry.svelte';
import SettingChoice from '../../src/lib/views/settings/SettingChoice.svelte';
import Specimen from '../../src/lib/views/settings/Specimen.svelte';
import { renderWithEdition } from './support/smallEdition';

const { dataset } = document.documentElement;

const choiceOf = (name: SettingName) =>
	renderWithEdition<{ name: SettingName; settings: DeviceSettings; live: boolean }>(SettingChoice, {
		name,
		settings,
		live: true
	});

beforeEach(() => {
	localStorage.clear();
	settings.replace(AT_FIRST);
});
afterEach(() => settings.replace(AT_FIRST));

async function give(text: string) {
	const picker = screen.getByLabelText<HTMLInputElement>('Take from a file');
	const file = { text: () => Promise.resolve(text) };
	Object.defineProperty(picker, 'files', { value: [file], configurable: true });
	Object.defineProperty(picker, 'value', { value: '', writable: true, configurable: true });
	await fireEvent.change(picker);
}

describe('a setting', () => {
	it.each(SETTING_NAMES)(
		'%s is a group of radio buttons with a name and an explanation',
		(name) => {
			choiceOf(name);
			const group = screen.getByRole('group');
			expect(group).toHaveAccessibleName();
			expect(group).toHaveAccessibleDescription();
			expect(
				screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'))
			).toHaveLength(1);
		}
	);

	it('sizes go from small to large, and what is chosen marks the page at once', async () => {
		choiceOf('size');
		const labels = screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent);
		expect(labels).toEqual(['90 %', '100 %', '115 %', '130 %', '150 %']);
		await fireEvent.click(screen.getByLabelText('150 %'));
		expect(dataset.size).toBe('150');
		await fireEvent.click(screen.getByLabelText('100 %'));
		expect(dataset.size).toBeUndefined();
	});
});

describe('a file', () => {
	it('is shown first, taken then, and undone', async () => {
		renderWithEdition(Carry, { settings, live: true });
		await give('{"format":"passagework-settings/1","settings":{"letters":"easier","size":"7"}}');
		const offered = await screen.findByRole('region', { name: 'The file brings: 1 setting' });
		expect(offered).toHaveFocus();
		expect(offered).toHaveTextContent('settings.size: "7"');
		expect(dataset.letters).toBeUndefined();
		await fireEvent.click(screen.getByRole('button', { name: 'Take it' }));
		expect(dataset.letters).toBe('easier');
		expect(screen.getByRole('status')).toHaveTextContent('Taken.');
		await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(dataset.letters).toBeUndefined();
	});

	it('that is something else is refused in words', async () => {
		renderWithEdition(Carry, { settings, live: true });
		await give('{"format":"a picture"}');
		await waitFor(() =>
			expect(screen.getByRole('status')).toHaveTextContent('This is not a file of settings')
		);
		expect(screen.queryByRole('region')).toBeNull();
	});
});

it('the specimen shows words of the text as words of the text (R3)', () => {
	const { container } = renderWithEdition(Specimen, {});
	expect(container.querySelectorAll('blockquote .verbatim').length).toBeGreaterThan(0);
});
