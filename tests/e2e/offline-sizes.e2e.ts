import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { about } from '../../geo/about';
import { neededOf } from '../../src/hosting/worker.js';
import { buildDirectory } from '../helpers/atlas';
import { filesOfVisit } from '../helpers/visit';
import { weightOf } from '../helpers/weight';

/** What reading off-line takes, the worker itself included. */
const kept = (): string[] => [
	...neededOf(readdirSync(buildDirectory, { recursive: true, encoding: 'utf8' }).sort()).filter((path) =>
		/\.\w+$/.test(path)
	),
	'service-worker.js'
];

test('the page about the atlas tells how much is kept for reading off-line', () => {
	const megabytes = (weightOf(kept()) / 1e6).toFixed(1);
	for (const sections of Object.values(about))
		expect(sections.find(({ id }) => id === 'offline')?.paragraphs[0]).toContain(`${megabytes} MB`);
});

test('a visit to a page with a map leaves at most 1.5 MB of it to be fetched', async ({ page }) => {
	const fetched = new Set((await filesOfVisit(page, '')).map((path) => path.slice(1)));
	const files = kept();
	const share = weightOf(files.filter((path) => fetched.has(path))) / weightOf(files);
	expect(weightOf(files.filter((path) => !fetched.has(path)))).toBeLessThanOrEqual(1_500_000);
	expect(share, 'said to be a third').toBeGreaterThan(0.28);
	expect(share, 'said to be a third').toBeLessThan(0.38);
});
