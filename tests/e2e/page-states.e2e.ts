import { map } from '../driver/map';
import { axeFaults } from '../helpers/accessibility';
import { layoutShifts } from '../helpers/layout-shift';
import { openState, SAMPLE, stateName } from '../helpers/page-states';
import { expect, test } from '../helpers/quiet-page';

for (const [index, state] of SAMPLE.entries()) {
	test(`${stateName(state)} is accessible, quiet, and nothing in it moves${index === 0 ? '' : ' @long'}`, async ({
		page
	}) => {
		await openState(page, state);
		await map.rests(page);
		expect(await layoutShifts(page)).toEqual([]);
		expect(await axeFaults(page)).toEqual([]);
	});
}
