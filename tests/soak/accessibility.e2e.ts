import { builtAtlas } from '../support/atlas';
import { axeFaults } from '../support/accessibility';
import { layoutShifts } from '../support/layout-shift';
import { allStates, openState, stateName } from '../support/page-states';
import { expect, test } from '../support/quiet-page';

const { sites, sources } = builtAtlas();

/** A page of each kind, and the site and the source with most to say. */
const PATHS = [
	'',
	'sites/gkc/',
	...sites.filter(({ position }) => !position).map(({ url }) => url.slice(1)),
	'cities/chongqing/',
	'nodes/qinzhou-port/',
	'organisations/sp-group/',
	'routes/',
	'routes/ilstc-central/',
	'routes/ilstc-central/2/',
	'bilateral/',
	'figures/',
	'sources/',
	...sources.slice(0, 1).map(({ page }) => page.slice(1)),
	'timeline/',
	'data/',
	'quality/',
	'about/'
];

// axe takes its time over long tables
test.setTimeout(180_000);

for (const state of allStates(PATHS)) {
	test(`${stateName(state)} is accessible, quiet, and nothing in it moves`, async ({ page }) => {
		await openState(page, state);
		const map = page.locator('[data-map]:not([hidden])');
		if ((await map.count()) > 0) await expect(map).toHaveAttribute('data-state', 'idle');
		expect(await layoutShifts(page)).toEqual([]);
		expect(await axeFaults(page)).toEqual([]);
	});
}
