import { axeFaults } from '../support/accessibility';
import { layoutShifts } from '../support/layout-shift';
import { mapIdle } from '../support/map';
import { openState, SAMPLE, stateName } from '../support/page-states';
import { expect, test } from '../support/quiet-page';

for (const [index, state] of SAMPLE.entries()) {
	test(`${stateName(state)} is accessible, quiet, and nothing in it moves${index === 0 ? '' : ' @long'}`, async ({
		page
	}) => {
		await openState(page, state);
		await mapIdle(page);
		expect(await layoutShifts(page)).toEqual([]);
		expect(await axeFaults(page)).toEqual([]);
	});
}
