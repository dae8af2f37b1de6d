import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { buildAtlas } from '../atlas/atlas';
import { nodeFeatures, routeFeatures, siteFeatures } from '../atlas/features';
import { drawLegs } from '../draw/draw';
import { readRecords } from '../read/read';
import { joinStations, readOsm } from '../read/osm-files';
import { fileURLToPath } from 'node:url';
import { editionOf } from './edition';
import { atlasKml } from './kml';
import { KML_COLOURS } from './kml-parts';

const directory = fileURLToPath(new URL('../records', import.meta.url));
const records = joinStations(readRecords(directory).records, readOsm(directory).stations ?? new Map());
const drawn = drawLegs(records);

function kmlOf(changed = records, host = { origin: '', base: '' }): string {
	const features = {
		sites: siteFeatures(changed, host),
		nodes: nodeFeatures(changed, host),
		routes: routeFeatures(changed, drawn, host)
	};
	return atlasKml(
		buildAtlas(changed, drawn),
		features,
		editionOf(changed, drawn, '1.2.3', host)
	).content.toString();
}

const kml = kmlOf();

/** The lines that a reader that takes descriptions for HTML shows of what bears a name. */
function shownIn(text: string): (name: string | RegExp) => string[] {
	const { window } = new JSDOM(text, { contentType: 'text/xml' });
	const { body } = new JSDOM('').window.document;
	const shown = Array.from(window.document.querySelectorAll(':not(Folder) > description'), (element) => {
		body.innerHTML = element.textContent;
		for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
		return { name: element.parentElement?.firstElementChild?.textContent ?? '', text: body.textContent };
	});
	return (wanted) => {
		const found = shown.find(({ name }) => (wanted instanceof RegExp ? wanted.test(name) : wanted === name));
		return found?.text.split('\n') ?? [];
	};
}

const lines = shownIn(kml);

test('the file says what it is, whose it is and under which licence', () => {
	expect(kml).toMatch(
		/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<kml xmlns="http:\/\/www\.opengis\.net\/kml\/2\.2"/
	);
	expect(kml).toContain('<Document>\n<name>Landsea Atlas</name>');
	expect(kml).toContain('<atom:author><atom:name>Landsea Atlas</atom:name></atom:author>');
	const description = lines('Landsea Atlas').join('\n');
	expect(description).toContain('https://opendatacommons.org/licenses/odbl/1-0/');
	expect(description).toContain('© OpenStreetMap contributors');
	expect(description).toMatch(/Version 1\.2\.3; data \d+\.\d+\.\d+\+[0-9a-f]{8}; newest source of /);
});

test('every placemark has a style that the file defines, and no icon is fetched', () => {
	const defined = new Set([...kml.matchAll(/<Style id="([^"]+)">/g)].map(([, id]) => id));
	const used = [...kml.matchAll(/<styleUrl>#([^<]+)<\/styleUrl>/g)].map(([, id]) => id);
	expect(used).toHaveLength(kml.match(/<Placemark>/g)?.length ?? 0);
	for (const id of used) expect(defined).toContain(id);
	expect(kml).not.toContain('<href>');
});

test('the colours are those of the map', () => {
	const tokens = readFileSync(new URL('../../src/lib/ui/base/tokens.css', import.meta.url), 'utf8');
	for (const [name, colour] of Object.entries(KML_COLOURS)) {
		expect(tokens, name).toContain(`--${name}: light-dark(${colour},`);
	}
});

test('a leg says of which route it is, how it runs and who says so', () => {
	const leg = lines(/^1\. Tuanjiecun.*Guiyang$/);
	expect(leg[0]).toMatch(/^Leg 1 of 7 of Central passage/);
	expect(leg[1]).toMatch(/^Rail; .*Operating; [\d.]+ km drawn/);
	expect(leg[2]).toMatch(/^Source: /);
});

test('a text that would end a section of characters leaves the file well-formed', () => {
	const [site, ...others] = records.sites;
	if (!site) throw new Error('no site');
	const changed = { ...records, sites: [{ ...site, summary: 'a ]]> b <c> & "d"', name: ']]>' }, ...others] };
	const text = kmlOf(changed);
	expect(shownIn(text)(']]>')[0]).toBe('a ]]> b <c> & "d"');
});

test('a reader that takes descriptions for HTML shows the address of every source, each on a line of its own', () => {
	const byId = new Map(records.sources.map((source) => [source.id, source]));
	for (const { name, sources } of [...records.sites, ...records.nodes]) {
		const cited = sources.map((id) => {
			const { publisher, title, url } = byId.get(id) ?? {};
			return `Source: ${publisher}: ${title}${url ? `, ${url}` : ''}`;
		});
		expect(lines(name), name).toEqual(expect.arrayContaining(cited));
	}
});

test('links are whole where the origin is known', () => {
	const hosted = kmlOf(records, { origin: 'https://example.org', base: '/a' });
	expect(hosted).toContain('<atom:link href="https://example.org/a/"/>');
	expect(hosted).toContain('<SimpleData name="link">https://example.org/a/sites/cci/</SimpleData>');
});
