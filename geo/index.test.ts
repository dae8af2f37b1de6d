import { expect, test } from 'vitest';
import { legLines, readAtlas } from './index';

const atlas = readAtlas();

test('the built atlas is read with its labels and its records', () => {
	expect(atlas.schema_version).toBe(1);
	expect(atlas.codes.mode.rail).toEqual({ en: 'Rail', zh: '铁路' });
	expect(atlas.sites.every(({ id, url }) => url === `/sites/${id}/`)).toBe(true);
	expect(atlas.sites.length).toBeGreaterThan(0);
});

test('the line of a leg runs in the direction of its record, also where its route runs it backwards', () => {
	const lines = legLines();
	const used = new Set(atlas.routes.flatMap(({ legs }) => legs.map(({ leg }) => leg)));
	expect(new Set(lines.keys())).toEqual(used);
	for (const leg of atlas.legs.filter(({ id }) => used.has(id))) {
		const node = atlas.nodes.find(({ id }) => id === leg.from);
		expect(lines.get(leg.id)?.[0], leg.id).toEqual(node?.position.lngLat);
	}
});
