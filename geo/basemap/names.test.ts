import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRecords } from '../read/read';
import { mapNames, placesLayer } from './names';
import { readPlaces } from './place';

const { nodes } = readRecords(fileURLToPath(new URL('../records', import.meta.url))).records;
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
	expect(zoomsOf('nanning-railport')).toEqual([8]);
	expect(zoomsOf('huangtong')).toEqual([5, 6, 7, 8]);
	expect(zoomsOf('liuzhou')).toContain(2);
});
