import { expect, test } from '@playwright/test';
import { badgesOnPage } from '../driver/map';
import { itinerary, plan } from '../driver/route';
import { claim, figures, header, list } from '../driver/site';
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
					await reader.follow(list.linkTo.css(`${prefix}sites/gkc/`));
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
						([card, bar]) => {
							const shown = document.querySelector(card)?.getBoundingClientRect();
							const above = document.querySelector(bar)?.getBoundingClientRect();
							return shown && above
								? shown.top >= above.bottom && shown.top < innerHeight && above.top === 0
								: false;
						},
						[claim.card.css(CLAIM), header.bar.css()] as const
					);
				});

				await test.step('a route is followed from its list, and by keys', async () => {
					await reader.visit(`${prefix}routes/ilstc-central/`);
					await reader.mapRests();
					await reader.follow(itinerary.legLink.css(1));
					await reader.isAt(new RegExp(`^${prefix}routes/ilstc-central/1/`));
					await reader.typeInto(itinerary.currentLink.css(), KEYS.right);
					await reader.isAt(new RegExp(`^${prefix}routes/ilstc-central/2/`));
					await until(
						engine,
						(legs: string) => document.activeElement?.closest<HTMLElement>(legs)?.dataset.leg,
						itinerary.legs.css(),
						(leg) => leg === '2'
					);
				});

				await test.step('a plan has an answer with legs', async () => {
					await reader.visit(`${prefix}plan/?from=${CHONGQING}`);
					await reader.typeInto(plan.toInput.css(), port + KEYS.enter);
					await reader.isAt(/[?&]to=singapore-port/);
					expect(await reader.textOf(plan.leg.css(1))).not.toBe('');
				});

				await test.step('the table of figures is searched, and keeps the search in the other language', async () => {
					await reader.visit(`${prefix}figures/`);
					const count = (rows: string) => document.querySelectorAll(rows).length;
					const all = await engine.evaluate(count, figures.rows.css());
					await reader.typeInto(figures.words.css(), city);
					await until(engine, count, figures.rows.css(), (shown) => shown > 0 && shown < all);
					await reader.isAt(/\?q=/);
					await reader.follow(header.otherLanguage.css());
					await reader.isAt(new RegExp(`^${other}figures/\\?q=`));
				});

				expect(await reader.faults()).toEqual([]);
			});
		});
	}
}
