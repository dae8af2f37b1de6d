import { mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

// a small window: the more often it is drawn, the more of the map's work overlaps
test.use({ viewport: { width: 960, height: 360 }, contextOptions: { reducedMotion: 'reduce' } });

test('a reader who goes from site to site faster than the map can draw them meets no fault @long', async ({
	page
}) => {
	// sixty pages, one after another
	test.slow();
	await page.goto('');
	await mapIdle(page);
	const visited = await page.evaluate(async () => {
		const frames = async (count: number): Promise<void> => {
			for (let n = 0; n < count; n++) await new Promise(requestAnimationFrame);
		};
		const inList = () => [
			...document.querySelectorAll<HTMLAnchorElement>('[data-results] a[href*="/sites/"]')
		];
		const shown = async (isList: boolean): Promise<void> => {
			while (inList().length > 0 !== isList) await frames(1);
		};
		const addresses = new Set<string>();
		for (let round = 0; round < 30; round++) {
			const links = inList().filter(({ offsetHeight }) => offsetHeight > 0);
			const link = links[(round * 7) % links.length];
			link?.focus();
			await frames(round % 3);
			link?.click();
			await shown(false);
			addresses.add(location.pathname);
			await frames(round % 3);
			document.querySelector<HTMLAnchorElement>('.site-header a')?.click();
			await shown(true);
			await frames(round % 3);
		}
		return addresses.size;
	});
	expect(visited).toBeGreaterThan(6);
	await mapIdle(page);
	await expect(page.locator('[data-notice]')).toBeEmpty();
});
