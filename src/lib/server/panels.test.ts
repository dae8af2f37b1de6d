import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import { languages } from '../../../geo/shared/languages';
import { inLanguagePath } from '../../../geo/shared/addresses';
import { metresBetween } from '../../../geo/shared/sphere';
import type { AnyPage } from '../pages/index';
import { panelWords } from '../words/panel';
import { pageAt } from './page-at';

const atlas = readAtlas();

/** The page of a kind at an address. */
function pageOf<K extends AnyPage['kind']>(kind: K, path: string): Extract<AnyPage, { kind: K }> {
	const page = pageAt(path);
	if (page?.kind !== kind) throw new Error(`${path}: found ${page?.kind ?? 'no page'}, wanted a ${kind}`);
	return page as Extract<AnyPage, { kind: K }>;
}

test('an organisation without an address is in the city that is known of it, or else in the country', () => {
	for (const language of languages)
		for (const { url } of atlas.organisations) {
			const { noAddress, city, country } = pageOf('organisation', inLanguagePath(url, language));
			expect(noAddress).toBe(panelWords[language].noAddress(city?.name ?? country?.label ?? ''));
		}
	const said = [panelWords.en, panelWords.zh].flatMap((words) => [
		words.noAddress(''),
		words.noAddress('Haikou')
	]);
	expect(said).toEqual([
		'No source gives an address.',
		'No source gives an address in Haikou.',
		'没有来源给出地址。',
		'没有来源给出其在Haikou的地址。'
	]);
});

test('the corridor nearby stands where goods come and go, and is no noise for a university or an exchange', () => {
	const near = (id: string) => pageOf('site', `/sites/${id}/`).nearby?.nodes.length ?? 0;
	expect(near('port-of-singapore')).toBeGreaterThan(0);
	expect(near('cci-mmdc')).toBeGreaterThan(0);
	for (const { id, kind } of atlas.sites)
		if (['exchange', 'university', 'hospital', 'venue'].includes(kind)) expect(near(id)).toBe(0);
});

test('previous and next lead through the places of a whole in the order of its list, and back', () => {
	for (const language of languages) {
		const beside = (url: string, rel: 'prev' | 'next') =>
			pageOf('site', inLanguagePath(url, language)).beside?.links.find((link) => link.rel === rel);
		const { inside } = pageOf('site', inLanguagePath('/sites/gkc/', language));
		expect(inside.length).toBeGreaterThanOrEqual(11);
		for (const [at, { url }] of inside.entries()) {
			expect(beside(url, 'prev')?.url).toBe(inside[at - 1]?.url);
			expect(beside(url, 'next')?.name).toBe(inside[at + 1]?.name);
		}
	}
});

test('a site of no whole stands beside the others of its city, a city beside the cities, a node beside those of its hub', () => {
	const ofCity = atlas.sites.filter(({ city, within }) => city === 'chongqing' && !within);
	const next = new Set(
		ofCity.flatMap(({ url }) => pageOf('site', url).beside?.links.map((link) => link.url) ?? [])
	);
	expect(next).toEqual(new Set(ofCity.map(({ url }) => url)));
	expect(pageOf('site', '/sites/sip/').beside).toBeNull();
	expect(pageOf('city', '/cities/chongqing/').beside?.links.map(({ rel }) => rel)).toContain('next');
	for (const { url, hub } of atlas.nodes) {
		const others = atlas.nodes.filter((other) => other.hub && other.hub === hub && other.url !== url);
		expect(pageOf('node', url).beside === null).toBe(others.length === 0);
	}
});

test('a flagship says in a line what was looked for and not found, and no other site does', () => {
	const { flagships, flagship_measures: looked } = atlas.config;
	for (const language of languages)
		for (const { id, kind, url } of atlas.sites) {
			const told = atlas.claims.filter(({ subject }) => subject === id).map(({ measure }) => measure);
			const unfound = looked.filter(
				({ kinds, not_of, measures }) =>
					kinds.includes(kind) && !not_of.includes(id) && !measures.some((measure) => told.includes(measure))
			);
			const { missing } = pageOf('site', inLanguagePath(url, language));
			const isSaid = flagships.includes(id) && unfound.length > 0;
			expect(missing).toBe(isSaid ? panelWords[language].noFigure(unfound.map((one) => one[language])) : '');
		}
	for (const id of flagships) {
		const { kind } = atlas.sites.find((site) => site.id === id) ?? {};
		const wanted = looked.filter(({ kinds, not_of }) => kind && kinds.includes(kind) && !not_of.includes(id));
		expect({ id, wanted: wanted.length >= 4 && wanted.length <= 8 }).toEqual({ id, wanted: true });
	}
});

/** Longitude and latitude that an address names, in this order. */
const pointIn = (url: string, pattern: RegExp): [number, number] => {
	const { lng, lat } = pattern.exec(url)?.groups ?? {};
	return [Number(lng), Number(lat)];
};

const POINTS: Record<string, RegExp> = {
	'www.openstreetmap.org': /mlat=(?<lat>[\d.-]+)&mlon=(?<lng>[\d.-]+)#map=\d+\//,
	'uri.amap.com': /position=(?<lng>[\d.-]+),(?<lat>[\d.-]+)&.*coordinate=(gaode|wgs84)$/,
	'api.map.baidu.com': /location=(?<lat>[\d.-]+),(?<lng>[\d.-]+)&.*coord_type=(bd09ll|wgs84)&.*src=/,
	'www.google.com': /query=(?<lat>[\d.-]+),(?<lng>[\d.-]+)$/,
	'maps.apple.com': /ll=(?<lat>[\d.-]+),(?<lng>[\d.-]+)&/
};

test('a place opens in the maps of others: shifted as they want it in mainland China, and nowhere else', () => {
	let shifted = 0;
	for (const { url, position, country } of atlas.sites) {
		const { openIn } = pageOf('site', url).position ?? {};
		if (!position) {
			expect(openIn).toBeNull();
			continue;
		}
		const far = new Map(
			openIn?.links.map((link) => {
				const { host } = new URL(link.url);
				return [host, metresBetween(position.lngLat, pointIn(link.url, POINTS[host] ?? /never/))];
			})
		);
		expect([...far.keys()]).toEqual(Object.keys(POINTS));
		expect(far.get('www.openstreetmap.org')).toBeLessThan(2);
		const links = openIn?.links.map((link) => link.url).join(' ') ?? '';
		expect(/gaode|bd09ll/.test(links), url).toBe(country === 'CN');
		if (country !== 'CN') for (const metres of far.values()) expect(metres).toBeLessThan(2);
		if (country !== 'CN') continue;
		shifted++;
		for (const host of ['uri.amap.com', 'www.google.com', 'maps.apple.com'])
			expect(far.get(host)).toBeGreaterThan(100);
		// that of Baidu is shifted once more
		expect(far.get('api.map.baidu.com')).toBeGreaterThan(600);
	}
	expect(shifted).toBeGreaterThan(20);
});

test('who says otherwise of another thing says of what', () => {
	const said = (path: string) =>
		pageOf('site', path)
			.told.cards.filter(({ measureId }) => measureId === 'cooperation-projects')
			.flatMap(({ scopes }) => scopes)
			.flatMap(({ newest }) => newest.claim.conflicts.map(({ of }) => of));
	expect(said('/sites/gkc/')).toEqual(['Smart Park alone']);
	expect(said('/zh/sites/gkc/')).toEqual(['仅中新智慧园']);
});
