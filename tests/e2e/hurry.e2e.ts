import { map } from '../driver/map';
import { header, list } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';

// a small window: the more often it is drawn, the more of the map's work overlaps
test.use({ viewport: { width: 960, height: 360 }, contextOptions: { reducedMotion: 'reduce' } });

test('a reader who goes from site to site faster than the map can draw them meets no fault @long', async ({
	page
}) => {
	// sixty pages, one after another
	test.slow();
	await page.goto('');
	await map.rests(page);
	const parts = { siteLinks: list.siteLinks.css(), home: header.home.css() };
	const visited = await page.evaluate(async ({ siteLinks, home }) => {
		const frames = async (count: number): Promise<void> => {
			for (let n = 0; n < count; n++) await new Promise(requestAnimationFrame);
		};
		const inList = () => [...document.querySelectorAll<HTMLAnchorElement>(siteLinks)];
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
			document.querySelector<HTMLAnchorElement>(home)?.click();
			await shown(true);
			await frames(round % 3);
		}
		return addresses.size;
	}, parts);
	expect(visited).toBeGreaterThan(6);
	await map.rests(page);
	await expect(map.notice(page)).toBeEmpty();
});
