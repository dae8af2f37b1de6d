import type { Page } from '@playwright/test';
import { map } from '../driver/map';
import { itinerary, player } from '../driver/route';
import { site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { standOf } from '../helpers/still-frame';
import { withoutMap } from '../helpers/without-map';

const atlas = builtAtlas();

/** Names and badges under the words beside the vehicle. */
function coveredBySaying(page: Page): Promise<string[]> {
	return player.words(page).evaluate((words) => {
		const map = window.landsea?.map;
		if (!map) throw new Error('no map on this page');
		const saying = words.getBoundingClientRect();
		const frame = map.getContainer().getBoundingClientRect();
		const [x, y] = [saying.left - frame.left, saying.top - frame.top];
		return map
			.queryRenderedFeatures([
				[x, y],
				[x + saying.width, y + saying.height]
			])
			.filter(({ layer }) => layer.type === 'symbol')
			.map(({ layer, properties }) => `${layer.id} ${properties.name}`);
	});
}

for (const { id, legs } of atlas.routes) {
	test(`every leg of ${id} is followed from start to end by keyboard alone${id === 'ilstc-central' ? ' @core' : ' @long'}`, async ({
		page,
		baseURL
	}) => {
		// a small map, since it is drawn by software at each step
		await page.setViewportSize({ width: 560, height: 500 });
		await page.goto(`routes/${id}/`);
		await page.waitForFunction(() => window.landsea);
		await itinerary.links(page).first().focus();
		for (let n = 1; n <= legs.length; n += 1) {
			await page.keyboard.press(n % 2 ? 'ArrowRight' : 'ArrowDown');
			await expect(page).toHaveURL(`${baseURL ?? ''}routes/${id}/${n}/`);
			await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
			await expect.poll(() => itinerary.focusedLeg(page)).toBe(String(n));
		}
	});
}

test('a step by the bar or the scrubber brings its leg into sight, and moves only the panel @long', async ({
	page
}) => {
	await page.goto('routes/ilstc-central/4/');
	await map.rests(page);
	for (const [step, n] of [
		['next', 5],
		['next', 6],
		['scrubber', 1],
		['next', 2]
	] as const) {
		if (step === 'next') await player.next(page).click();
		else await player.scrubber(page).press('Home');
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
		await expect(itinerary.current(page)).toBeInViewport({ ratio: 1 });
	}
	expect((await standOf(page)).scrolled).toEqual([]);
});

test('stepping by the bar keeps focus on its button, at the end of the route too @long', async ({ page }) => {
	const last = atlas.routes.find(({ id }) => id === 'ilstc-central')?.legs.length ?? 0;
	await page.goto(`routes/ilstc-central/${last - 1}/`);
	await page.waitForFunction(() => window.landsea);
	const next = player.next(page);
	await next.focus();
	await page.keyboard.press('Enter');
	await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(last));
	await expect(next).toHaveAttribute('aria-disabled', 'true');
	await expect(next).toBeFocused();
});

test('Home, End and the arrows back step through a route, and at its ends nothing breaks @long', async ({
	page
}) => {
	await page.goto('routes/ilstc-central/3/');
	await page.waitForFunction(() => window.landsea);
	await itinerary.currentLink(page).focus();
	const last = atlas.routes.find(({ id }) => id === 'ilstc-central')?.legs.length ?? 0;
	for (const [key, n] of [
		['End', last],
		['ArrowRight', last],
		['ArrowLeft', last - 1],
		['ArrowUp', last - 2],
		['Home', 1],
		['ArrowUp', 1]
	] as const) {
		await page.keyboard.press(key);
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
		await expect(page).toHaveURL(new RegExp(`/routes/ilstc-central/${n}/$`));
	}
});

test('Back returns through the legs that were stepped through @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/');
	await page.waitForFunction(() => window.landsea);
	await itinerary.legLink(page, 1).focus();
	for (const n of [1, 2, 3]) {
		await page.keyboard.press('ArrowDown');
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
	}
	for (const n of [2, 1]) {
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`/routes/ilstc-central/${n}/$`));
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
	}
	await page.goBack();
	await expect(page).toHaveURL(/\/routes\/ilstc-central\/$/);
});

test('keys outside the itinerary do not step @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/2/');
	await map.rests(page);
	await player.scrubber(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(itinerary.current(page)).toHaveAttribute('data-leg', '2');
});

for (const [language, prefix, wanted] of [
	['English', '', /^Leg 2 of \d+, rail, Guiyang to Liuzhou, [\d,.]+ km drawn$/],
	['Chinese', 'zh/', /^第2段，共\d+段，铁路，贵阳至柳州，图上长度[\d,.]+公里$/]
] as const) {
	test(`a step is announced in one sentence in ${language}${prefix && ' @long'}`, async ({ page }) => {
		await withoutMap(page);
		await page.goto(`${prefix}routes/ilstc-central/1/`);
		await page.waitForFunction(() => window.landsea);
		const announcement = site.announcement(page);
		await expect(announcement).toHaveText('');
		await itinerary.currentLink(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(announcement).toHaveText(wanted);
		// and nothing beside it, such as the title of the page
		await expect(site.liveRegion(page).filter({ hasText: /\S/ })).toHaveCount(1);
	});
}

for (const [at, right] of [
	['7', '?at=1'],
	['x', ''],
	['-1', ''],
	['0.42', '?at=0.42']
] as const) {
	test(`the place at=${at} opens the leg at ${right || 'its beginning'}${at === '0.42' ? '' : ' @long'}`, async ({
		page,
		baseURL
	}) => {
		await page.goto(`routes/ilstc-central/2/?at=${at}`);
		await map.rests(page);
		await expect(page).toHaveURL(`${baseURL ?? ''}routes/ilstc-central/2/${right}`);
		await expect(player.vehicle(page)).toHaveCount(1);
		const share = Number(right.slice(4)) || 0;
		const legs = atlas.routes.find(({ id }) => id === 'ilstc-central')?.legs ?? [];
		const [first = 0, second = 0] = legs.map(
			({ leg }) => atlas.legs.find(({ id }) => id === leg)?.length_km ?? 0
		);
		const km = Math.round(first + share * second);
		await expect(player.scrubber(page)).toHaveAttribute(
			'aria-valuetext',
			new RegExp(`^(${[km - 1, km, km + 1].join('|')}) km, between Guiyang and Liuzhou$`)
		);
	});
}

test('playing moves the vehicle and the camera, and a pause writes the place to the address', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('routes/ilstc-central/6/');
	await map.rests(page);
	await player.play(page).click();
	const start = await player.place(page);
	await expect.poll(() => player.place(page)).not.toBe(start);
	await expect.poll(() => page.evaluate(() => window.landsea?.map?.getPitch())).toBeGreaterThan(1);
	await player.pause(page).click();
	await expect(page).toHaveURL(/\/routes\/ilstc-central\/[67]\/(\?at=0\.\d+)?$/);
	await map.rests(page);
	await expect.poll(() => coveredBySaying(page)).toEqual([]);
	const resting = await player.place(page);
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
	);
	expect(await player.place(page)).toBe(resting);
});

test('the words beside a vehicle at rest cover no name where a side of it is free @long', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	// at the seventh, in the port of Qinzhou, there are names on all sides
	for (const n of [1, 2, 3, 4, 5, 6]) {
		await page.goto(`routes/ilstc-central/${n}/`);
		await map.rests(page);
		await expect.soft.poll(() => coveredBySaying(page), `leg ${n}`).toEqual([]);
	}
});

test('at the end of a leg playing goes on to the next, and the way back is not through each @long', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('routes/ilstc-central/');
	await map.rests(page);
	await itinerary.legLink(page, 6).click();
	await map.rests(page);
	await player.play(page).click();
	await expect(itinerary.current(page)).toHaveAttribute('data-leg', '7', { timeout: 45_000 });
	await expect(player.pause(page)).toBeFocused();
	await page.keyboard.press('Space');
	await expect(player.play(page)).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL(/\/routes\/ilstc-central\/$/);
});

test('a reader who takes the map is not followed, and gets the vehicle back on request @long', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('routes/ilstc-central/2/');
	await map.rests(page);
	await player.play(page).click();
	await page.mouse.move(700, 300);
	await page.mouse.down();
	await page.mouse.move(500, 250, { steps: 4 });
	await page.mouse.up();
	const back = player.followAgain(page);
	await expect(back).toBeVisible();
	await expect(player.pause(page)).toBeVisible();
	await back.click();
	await expect(back).toBeHidden();
});

test('with reduced motion nothing is animated: play steps to the ends of legs @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/1/');
	await map.rests(page);
	await player.vehicle(page).evaluate((element: HTMLElement) => {
		const places = new Set<string>();
		new MutationObserver(() => places.add(element.style.transform)).observe(element, {
			attributeFilter: ['style']
		});
		Object.assign(window, { places });
		window.landsea?.map?.on('move', () => Object.assign(window, { moves: true }));
	});
	await player.play(page).click();
	await expect(player.scrubber(page)).toHaveAttribute('aria-valuetext', /^35\d km, between/);
	const seen = await page.evaluate(() => {
		const { places, moves } = window as unknown as { places: Set<string>; moves?: boolean };
		return { places: places.size, moves: moves ?? false };
	});
	expect(seen).toEqual({ places: 1, moves: false });
	await expect(itinerary.current(page)).toHaveAttribute('data-leg', '2');
	await player.pause(page).click();
});

test('axe finds nothing while a leg is followed @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/2/');
	await map.rests(page);
	await player.play(page).click();
	await expect(player.pause(page)).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
});

test('Space plays and pauses while focus is in the itinerary @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/2/');
	await map.rests(page);
	await expect(player.play(page)).toBeEnabled();
	await itinerary.currentLink(page).focus();
	await page.keyboard.press(' ');
	await expect(player.pause(page)).toBeVisible();
	await page.keyboard.press(' ');
	await expect(player.play(page)).toBeVisible();
});
