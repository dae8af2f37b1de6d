import { expect, test } from 'vitest';
import { robots, sitemap } from './crawl';

const ROOT = 'https://atlas.example/land';

test('the sitemap names every page in both languages with its counterpart', () => {
	const xml = sitemap(ROOT, ['/', '/sites/gkc/']);
	const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location);
	expect(locations).toEqual([`${ROOT}/`, `${ROOT}/zh/`, `${ROOT}/sites/gkc/`, `${ROOT}/zh/sites/gkc/`]);
	expect(xml.split('\n').find((line) => line.includes(`<loc>${ROOT}/zh/sites/gkc/`))).toContain(
		`hreflang="en" href="${ROOT}/sites/gkc/"`
	);
});

test('robots are sent to the sitemap', () => {
	expect(robots(ROOT)).toContain(`\nSitemap: ${ROOT}/sitemap.xml\n`);
});
