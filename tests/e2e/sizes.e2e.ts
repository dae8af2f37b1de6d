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
