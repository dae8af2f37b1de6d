import { expect, test } from '@playwright/test';
import { claim, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { withoutMap } from '../helpers/without-map';

/** Of what a bar may be off its scale: the pixels of its edges. */
const EDGE_PX = 1;

const { claims } = builtAtlas();
const valueOf = new Map(claims.map(({ id, value }) => [id, value]));

for (const [path, width] of [
	['sites/gkc/', 1280],
	['zh/sites/gkc-knowledge-tower/', 360]
] as const) {
	test(`bars of a series are on one scale on /${path}, whatever stands beside them`, async ({ page }) => {
		await withoutMap(page);
		await page.setViewportSize({ width, height: 740 });
		await page.goto(path);
		await site.alive(page);
		let compared = 0;
		for (const scope of await claim.scopes(page).all()) {
			const scales: { perUnit: number; value: number; width: number }[] = [];
			for (const bar of await claim.bars(scope).all()) {
				const id = (await claim.ofBar(bar).getAttribute('data-claim')) ?? '';
				const value = valueOf.get(id) ?? 0;
				// without its stroke, which hollow ones have around them
				const width = await bar.evaluate((rect: SVGRectElement) => rect.getBBox().width);
				// of those that are folded nothing is seen
				if (width > 0) scales.push({ perUnit: width / value, value, width });
			}
			const [first, ...others] = scales;
			for (const { value, width } of others) {
				expect(Math.abs(width - (first?.perUnit ?? 0) * value), `${value} is ${width} px`).toBeLessThan(
					EDGE_PX
				);
				compared += 1;
			}
		}
		expect(compared).toBeGreaterThan(0);
	});
}

test('the address of a figure shows what is measured above it, and of what', async ({ page }) => {
	await withoutMap(page);
	await page.goto('sites/cci/#cci-projects-2025');
	await site.alive(page);
	const card = claim.measureCards(page).filter({ has: claim.card(page, 'cci-projects-2025') });
	for (const part of [claim.measure(card), claim.noun(card).first()])
		await expect
			.poll(() =>
				part.evaluate((element) => {
					const { left, top, height } = element.getBoundingClientRect();
					return element.contains(document.elementFromPoint(left + 4, top + height / 2));
				})
			)
			.toBe(true);
});
