import { expect, test } from 'vitest';
import { readAtlas } from '../index';
import { mapNames, placesLayer } from './names';
import { readPlaces } from './place';

// as they are drawn: some stand at the end of a traced line, and not where their record has them
const { nodes } = readAtlas();
const names = mapNames(readPlaces(), nodes);

test('every node has one name, that of the place at it or its own', () => {
	const ids = names.flatMap(({ node, of }) => (node && !of ? [node] : []));
	expect(ids.toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
	const litang = names.find(({ node }) => node === 'litang');
	expect(litang).toMatchObject({ kind: 'node', name: 'Litang', name_zh: '黎塘', inside: 'CHN' });
	expect(names.find(({ node }) => node === 'nanning')).toMatchObject({ kind: 'city', name: 'Nanning' });
});

test('a node has its name from where it stands apart from the named place beside it, and what is at a node from the first tile', () => {
	const asked = ['nanning-railport', 'huangtong', 'liuzhou'];
	const { bands } = placesLayer(names.filter(({ node, of }) => !of && asked.some((one) => one === node)));
	const zoomsOf = (node: string) =>
		bands.flatMap(({ zooms: [zoom], features }) =>
			features.some(({ properties: { node: at, from = 0 } }) => at === node && from <= zoom) ? [zoom] : []
		);
	// before, it is less than 24 px beside the point of the city, and above it
	expect(zoomsOf('nanning-railport')).toEqual([7, 8]);
	expect(zoomsOf('huangtong')).toEqual([5, 6, 7, 8]);
	expect(zoomsOf('liuzhou')).toContain(2);
});

test('until then a node of a hub has the name of the place of that hub, which is known by the same id as its node', () => {
	const borne = names.filter(({ of }) => of);
	expect(borne.find(({ node }) => node === 'chengdu-railport')).toMatchObject({
		name: 'Chengdu',
		name_zh: '成都',
		of: 'chengdu'
	});
	expect(
		names.filter(({ id }) => borne.some(({ of }) => of === id)).every(({ id, node }) => id === node)
	).toBe(true);
	const { bands } = placesLayer(borne);
	const zooms = bands.flatMap(({ zooms: [zoom], features }) =>
		features.some(({ properties }) => properties.node === 'nanning-railport') ? [zoom] : []
	);
	expect(zooms).toEqual([2, 3, 4, 5, 6]);
	// not the port, which has the name of a place itself
	expect(borne.map(({ node }) => node)).not.toContain('qinzhou-port');
	expect(borne.map(({ node }) => node)).not.toContain('litang');
});

test('the last tiles have the name of every node but two at a border, with the zoom that it waits for beyond them', () => {
	const own = names.filter(({ kind, of }) => kind === 'node' && !of);
	const last = placesLayer(own).bands.at(-1)?.features ?? [];
	const shown = last.filter(({ properties: { from = 0 } }) => from <= 8).map(({ properties }) => properties);
	const missing = own.filter(({ node }) => !shown.some((feature) => feature.node === node));
	// on every side their names would lie across it
	expect(missing.map(({ node }) => node)).toEqual(['vientiane-south', 'youyiguan']);
	expect(shown.find(({ node }) => node === 'singapore-port')?.apart).toBe(9);
	expect(shown.find(({ node }) => node === 'litang')?.apart).toBeUndefined();
});
