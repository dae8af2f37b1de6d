import { expect, test } from '@playwright/test';
import { badgesOnPage } from '../helpers/markers';
import { KEYS, until } from './engine';
import { ENGINES, withReader } from './engines';

/** What the two languages call what the walk meets. */
const LANGUAGES = [
	{ prefix: '', other: 'zh/', site: /Knowledge City/, city: 'Suzhou', port: 'Port of Singapore' },
	{ prefix: 'zh/', other: '', site: /知识城/, city: '苏州', port: '新加坡港' }
] as const;
const CHONGQING = 'chongqing-tuanjiecun';
const CLAIM = 'gkc-entities-2022-03';

for (const name of ENGINES) {
	for (const { prefix, other, site, city, port } of LANGUAGES) {
		test(`${name}: /${prefix} is walked by map, list, hash, route, plan, figures and language`, async ({
			baseURL
		}) => {
			await withReader(name, baseURL, async (reader, engine) => {
				await test.step('a badge on the map opens its site, and Back returns', async () => {
					await reader.visit(prefix);
					await reader.mapRests();
					const badge = (await engine.evaluate(badgesOnPage, null)).find(({ sites }) => sites.length === 1);
					if (!badge) throw new Error('found no badge of one site, wanted one');
					await engine.clickAt(badge.x, badge.y);
					await reader.isAt(new RegExp(`^${prefix}sites/${badge.sites.join()}/`));
					await engine.back();
					await reader.isAt(new RegExp(`^${prefix}$`));
				});

				await test.step('a link of the list opens the panel, and Back returns', async () => {
					await reader.follow(`[data-results] a[href$="/${prefix}sites/gkc/"]`);
					await reader.isAt(new RegExp(`^${prefix}sites/gkc/$`));
					await reader.reads(site);
					await reader.mapRests();
					await engine.back();
					await reader.isAt(new RegExp(`^${prefix}$`));
					await reader.mapRests();
				});

				await test.step('a hash is a camera, or a claim below a header that stays', async () => {
					await reader.visit(`${prefix}routes/#6.5/29.5/106.5`);
					await reader.mapRests();
					const centre = await engine.evaluate(() => window.landsea?.map?.getCenter().toArray(), null);
					expect(centre?.map((degrees) => Math.round(degrees * 10) / 10)).toEqual([106.5, 29.5]);
					await reader.visit(`${prefix}sites/gkc/#${CLAIM}`);
					await until(
						engine,
						(id: string) => {
							const card = document.getElementById(id)?.getBoundingClientRect();
							const header = document.querySelector('.site-header')?.getBoundingClientRect();
							return card && header
								? card.top >= header.bottom && card.top < innerHeight && header.top === 0
								: false;
						},
						CLAIM
					);
				});

				await test.step('a route is followed from its list, and by keys', async () => {
					await reader.visit(`${prefix}routes/ilstc-central/`);
					await reader.mapRests();
					await reader.follow('[data-leg="1"] a');
					await reader.isAt(new RegExp(`^${prefix}routes/ilstc-central/1/`));
					await reader.typeInto('[data-itinerary] [aria-current="step"] a', KEYS.right);
					await reader.isAt(new RegExp(`^${prefix}routes/ilstc-central/2/`));
					await until(
						engine,
						() => document.activeElement?.closest<HTMLElement>('[data-itinerary] [data-leg]')?.dataset.leg,
						null,
						(leg) => leg === '2'
					);
				});

				await test.step('a plan has an answer with legs', async () => {
					await reader.visit(`${prefix}plan/?from=${CHONGQING}`);
					await reader.typeInto('.plan-form .end:nth-of-type(2) input', port + KEYS.enter);
					await reader.isAt(/[?&]to=singapore-port/);
					expect(await reader.textOf('[data-results] [data-leg="1"]')).not.toBe('');
				});

				await test.step('the table of figures is searched, and keeps the search in the other language', async () => {
					await reader.visit(`${prefix}figures/`);
					const count = () => document.querySelectorAll('tr[data-claim]').length;
					const all = await engine.evaluate(count, null);
					await reader.typeInto('[role="search"] input', city);
					await until(engine, count, null, (shown) => shown > 0 && shown < all);
					await reader.isAt(/\?q=/);
					await reader.follow('.site-header a[hreflang]');
					await reader.isAt(new RegExp(`^${other}figures/\\?q=`));
				});

				expect(await reader.faults()).toEqual([]);
			});
		});
	}
}
