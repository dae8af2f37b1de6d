import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plate } from '../driver/plate';
import { buildDirectory } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { filesOfVisit } from '../helpers/visit';
import { isMapLibre, weightOf } from '../helpers/weight';

const SCRIPTS_BYTES = 70_000;
const STYLES_BYTES = 20_000;

/** Which run weighs a visit to which page. */
const MARKS = {
	'': ' @core',
	// opens a fan by itself
	'sites/cci/': ' @long',
	'sites/gkc/': '',
	'routes/ilstc-central/': ' @core',
	// still over the limit: the long run weighs it until it is not
	'routes/ilstc-central/2/': ' @long'
};

for (const [path, mark] of Object.entries(MARKS)) {
	test(`a visit to /${path} loads little of ours beside MapLibre${mark}`, async ({ page }) => {
		const files = await filesOfVisit(page, path);
		const scripts = files.filter((file) => file.endsWith('.js'));
		const styles = files.filter((file) => file.endsWith('.css'));
		// library and worker, and its styles: else the split of the bundle does not hold, and nothing is measured
		expect(scripts.filter(isMapLibre)).toHaveLength(2);
		expect(styles.filter(isMapLibre)).toHaveLength(1);
		expect(weightOf(scripts.filter((file) => !isMapLibre(file)))).toBeLessThanOrEqual(SCRIPTS_BYTES);
		expect(weightOf(styles.filter((file) => !isMapLibre(file)))).toBeLessThanOrEqual(STYLES_BYTES);
	});
}

for (const path of ['about/', 'zh/data/']) {
	test(`/${path}, which has no map, fetches nothing of MapLibre, not even once it rests`, async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(path);
		// what prints the page is fetched last
		await plate.ready(page).waitFor();
		const scripts = asked.filter((file) => file.endsWith('.js'));
		expect(scripts.length).toBeGreaterThan(0);
		expect(scripts.filter(isMapLibre)).toEqual([]);
	});
}

test('no page waits for MapLibre before it comes alive', () => {
	const folder = join(buildDirectory, '_app/immutable');
	const importsOf = (file: string): string[] =>
		Array.from(
			readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)"(\.[^"]+\.js)"/g),
			([, path]) => join(dirname(file), path ?? '')
		);
	const withAll = (file: string, met = new Set<string>()): Set<string> => {
		if (met.has(file)) return met;
		met.add(file);
		for (const one of importsOf(file)) withAll(one, met);
		return met;
	};
	const pages = readdirSync(join(folder, 'nodes')).map((name) => `nodes/${name}`);
	expect(pages.length).toBeGreaterThan(10);
	const waiting = pages.filter((page) =>
		[...withAll(page)].some((file) => isMapLibre(`/_app/immutable/${file}`))
	);
	expect(waiting).toEqual([]);
});
