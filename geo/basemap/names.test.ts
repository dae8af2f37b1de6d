import { expect, test } from 'vitest';
import { readAtlas } from '../index';
import { mapNames, placesLayer } from './names';
import { readPlaces } from './place';

// as they are drawn: some stand at the end of a traced line, and not where their record has them
const { nodes } = readAtlas();
const names = mapNames(readPlaces(), nodes);

test('every node has one name, that of the place at it or its own', () => {
	const ids = names.flatMap(({ node }) => node ?? []);
	expect(ids.toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
	const litang = names.find(({ node }) => node === 'litang');
	expect(litang).toMatchObject({ kind: 'node', name: 'Litang', name_zh: '黎塘', inside: 'CHN' });
	expect(names.find(({ node }) => node === 'nanning')).toMatchObject({ kind: 'city', name: 'Nanning' });
});

test('a node has its name from where it stands apart from the named place beside it, and what is at a node from the first tile', () => {
	const asked = ['nanning-railport', 'huangtong', 'liuzhou'];
	const { bands } = placesLayer(names.filter(({ node }) => asked.some((one) => one === node)));
	const zoomsOf = (node: string) =>
		bands.flatMap(({ zooms: [zoom], features }) =>
			features.some(({ properties: { node: at, from = 0 } }) => at === node && from <= zoom) ? [zoom] : []
		);
	// before, it is less than 24 px beside the point of the city, and above it
	expect(zoomsOf('nanning-railport')).toEqual([7, 8]);
	expect(zoomsOf('huangtong')).toEqual([5, 6, 7, 8]);
	expect(zoomsOf('liuzhou')).toContain(2);
});

test('the last tiles have the name of every node but two at a border, with the zoom that it waits for beyond them', () => {
	const own = names.filter(({ kind }) => kind === 'node');
	const last = placesLayer(own).bands.at(-1)?.features ?? [];
	const shown = last.filter(({ properties: { from = 0 } }) => from <= 8).map(({ properties }) => properties);
	const missing = own.filter(({ node }) => !shown.some((feature) => feature.node === node));
	// on every side their names would lie across it
	expect(missing.map(({ node }) => node)).toEqual(['vientiane-south', 'youyiguan']);
	expect(shown.find(({ node }) => node === 'singapore-port')?.apart).toBe(9);
	expect(shown.find(({ node }) => node === 'litang')?.apart).toBeUndefined();
});
