/**
 * The tours of the built site, the longest of them, and the ways onto its stage. The published data set has no questions, so they
 * are read from what the site itself fetches.
 */
import type { BrowserContext, Page } from '@playwright/test';
import type { Tour } from '../../../src/lib/reading/model';
import { buildsOf } from '../../../src/lib/reading/tours/tourPlace';
import { readBuilt } from './site';
import { expect } from './test';

const edition: { reading: { tours: Tour[] } } = JSON.parse(readBuilt('data/edition.json'));
export const { tours } = edition.reading;

export const tour = tours.reduce((most, one) =>
	one.steps.length > most.steps.length ? one : most
);

const [start] = tour.steps;
const end = tour.steps.at(-1);
if (!start || !end) throw new Error('The reading has no tour.');
export const first = start;
export const last = end;

export const presentPath = (step: string) => `present/${tour.id}/${step}/`;

/** Every place of the tour, in order: its address ends so. */
export const places = tour.steps.flatMap((step) =>
	Array.from(
		{ length: buildsOf(step) },
		(_, build) => presentPath(step.id) + (build ? `?build=${build}` : '')
	)
);

/** Matches an address that ends so. */
export const ends = (path: string) => new RegExp(`${path.replace(/[?.]/g, '\\$&')}$`);

export async function openStage(page: Page, path = places[0] ?? '') {
	await page.goto(path);
	await expect(page.locator('[data-live]')).toBeVisible();
}

/** Opens the teacher's window from a stage, and waits until the two have heard each other. */
export async function openTeacher(context: BrowserContext, stage: Page): Promise<Page> {
	const opened = context.waitForEvent('page');
	await stage.keyboard.press('s');
	const teacher = await opened;
	await expect(teacher.locator('[data-desk]')).toBeVisible();
	await expect(teacher.getByRole('status')).toContainText('Joined to the projector');
	return teacher;
}

/** The caption of the step, in the teacher's window. */
export const shownTo = (teacher: Page) => teacher.locator('.notes h2');
