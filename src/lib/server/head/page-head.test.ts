import { expect, test } from 'vitest';
import { readAtlas, readDataPackage } from '../../../../geo';
import type { Host } from '../../../../geo/shared/host';
import { pageData, pagePaths, type AnyPage } from '../../pages/index';
import { jsonLd } from './json-ld';
import { linkTags } from './link-tags';
import { oembed } from './oembed';
import { thingsOf } from './things';

const NOWHERE: Host = { origin: '', base: '' };
const HOST: Host = { origin: 'https://atlas.example', base: '/land' };
const [atlas, data] = [readAtlas(), readDataPackage()];

function pageOf(path: string): AnyPage {
	const page = pageData(atlas, path);
	if (!page) throw new Error(`${path}: found no page, wanted one`);
	return page;
}

type Told = Record<string, unknown> & { '@type': string | string[] };

/** What a reader of JSON-LD finds in the head of a page, by type. */
function told(path: string, host: Host, type: string): Told[] {
	const element = jsonLd(thingsOf(pageOf(path), { atlas, data, host }));
	const text = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(element)?.[1];
	const graph = text ? (JSON.parse(text) as { '@graph': Told[] })['@graph'] : [];
	return graph.filter((thing) => [thing['@type']].flat().includes(type));
}

/** The tags of a page by what they tell. */
function tags(path: string, host: Host): Record<string, string> {
	const found = linkTags(pageOf(path), host).matchAll(/<meta (?:property|name)="(.*?)" content="(.*?)">/g);
	return Object.fromEntries(
		[...found].map(([, name = '', content = '']): [string, string] => [name, content])
	);
}

test('no text can end the element that tells of a page to machines', () => {
	const name = '</script><script>alert(1)</script><!-- & \u2028';
	const element = jsonLd([{ '@type': 'Place', name }]);
	expect(element.match(/<\/?script/g)).toHaveLength(2);
	expect(element).not.toMatch(/<!--|[\u2028\u2029]/);
	const text = element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'));
	expect(JSON.parse(text)).toEqual({
		'@context': 'https://schema.org',
		'@graph': [{ '@type': 'Place', name }]
	});
	expect(jsonLd([])).toBe('');
});

test('no text can end a tag', () => {
	const page = { ...pageOf('/sites/gkc/'), description: '"><script>alert(1)</script>' };
	expect(linkTags(page, HOST)).not.toContain('<script');
});

test('a site is a place with its names, its city, and its point only where that is its own', () => {
	const [site] = told('/zh/sites/gkc/', NOWHERE, 'Place');
	expect(site).toMatchObject({
		name: '中新广州知识城',
		address: { addressLocality: '广州', addressCountry: 'CN' }
	});
	expect(site?.alternateName).toEqual(expect.arrayContaining([expect.stringContaining('Knowledge City')]));
	// a placeholder is the point of what is around it
	const isOwn = (position: (typeof atlas.sites)[number]['position']) =>
		position !== null && position.accuracy !== 'city' && !position.placeholder;
	const wrong = atlas.sites.filter(({ id, position }) => {
		const [place] = told(`/sites/${id}/`, NOWHERE, 'Place');
		const [lng, lat] = position?.lngLat ?? [];
		const wanted = isOwn(position) ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } : undefined;
		return JSON.stringify(place?.geo) !== JSON.stringify(wanted);
	});
	expect(wrong.map(({ id }) => id)).toEqual([]);
	expect(atlas.sites.filter(({ position }) => !isOwn(position)).length).toBeGreaterThan(0);
});

test('figures of a record are observations with the source that they rest on', () => {
	const all = told('/sites/gkc/', HOST, 'Observation');
	expect(all.length).toBeGreaterThan(3);
	expect(all.length).toBeLessThanOrEqual(8);
	const records = new Map(atlas.claims.map((claim) => [claim.id, claim]));
	for (const one of all) {
		const [address, id = ''] = String(one['@id']).split('#');
		const claim = records.get(id);
		const source = atlas.sources.find((other) => other.id === claim?.source);
		expect(address).toBe('https://atlas.example/land/sites/gkc/');
		expect(one).toMatchObject({
			value: claim?.value,
			observationAbout: { '@id': 'https://atlas.example/land/sites/gkc/#subject' },
			citation: {
				'@type': 'CreativeWork',
				name: source?.title,
				publisher: { name: source?.publisher }
			}
		});
		expect(one.observationDate ?? null).toBe(claim?.as_of);
		expect((one.citation as { url?: string }).url ?? null).toBe(source?.url);
	}
});

test('the data is a data set, with its files where their addresses are known', () => {
	for (const path of ['/', '/zh/data/']) {
		const [set] = told(path, NOWHERE, 'Dataset');
		expect(set).toMatchObject({ version: data.data_version, isAccessibleForFree: true });
		expect(set).not.toHaveProperty('distribution');
		expect(set?.license).toEqual(data.licenses.map((licence) => licence.path));
	}
	const [set] = told('/data/', HOST, 'Dataset');
	const files = set?.distribution as { contentUrl: string }[];
	expect(files.map(({ contentUrl }) => contentUrl)).toContain('https://atlas.example/land/data/claims.csv');
});

test('the way to a page is told by whole addresses', () => {
	expect(told('/routes/ilstc-central/2/', NOWHERE, 'BreadcrumbList')).toEqual([]);
	const [way] = told('/zh/routes/ilstc-central/2/', HOST, 'BreadcrumbList');
	const items = way?.itemListElement as { position: number; item: string }[];
	expect(items.map(({ item }) => item)).toEqual([
		'https://atlas.example/land/zh/',
		'https://atlas.example/land/zh/routes/',
		'https://atlas.example/land/zh/routes/ilstc-central/',
		'https://atlas.example/land/zh/routes/ilstc-central/2/'
	]);
	expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
});

test('a link to a page shows its picture where its address is known, and its text everywhere', () => {
	expect(tags('/zh/sites/gkc/', NOWHERE)).toMatchObject({
		'og:locale': 'zh_CN',
		'og:locale:alternate': 'en_GB',
		'twitter:card': 'summary'
	});
	expect(Object.keys(tags('/zh/sites/gkc/', NOWHERE)).filter((name) => /url|image/.test(name))).toEqual([]);
	expect(tags('/zh/sites/gkc/', HOST)).toMatchObject({
		'og:url': 'https://atlas.example/land/zh/sites/gkc/',
		'og:image': 'https://atlas.example/land/cards/zh/sites/gkc.png',
		'og:image:width': '1200',
		'og:image:height': '630',
		'twitter:card': 'summary_large_image'
	});
	expect(linkTags(pageOf('/zh/sites/gkc/'), HOST)).toContain(
		'type="application/json+oembed" href="https://atlas.example/land/zh/sites/gkc/oembed.json"'
	);
});

test('nothing that is told of any page is relative, or an address that nobody knows', () => {
	const faults = pagePaths(atlas).flatMap((path) => {
		const element =
			jsonLd(thingsOf(pageOf(path), { atlas, data, host: NOWHERE })) + linkTags(pageOf(path), NOWHERE);
		return /"(@id|url|item|contentUrl)":"(?!https?:)|localhost|undefined|null/.test(element) ? [path] : [];
	});
	expect(faults).toEqual([]);
});

test('a page says how it is put into another one', () => {
	const answer = JSON.parse(oembed(pageOf('/zh/sites/gkc/'), HOST)) as Record<string, unknown>;
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		title: '中新广州知识城',
		width: 800,
		height: 600,
		thumbnail_url: 'https://atlas.example/land/cards/zh/sites/gkc.png'
	});
	expect(answer.html).toContain('src="https://atlas.example/land/zh/sites/gkc/?embed=1"');
});
