import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { sea } from './sea';

test('a town in the sea is told, a quay near the shore is not', () => {
	const told = planted(
		sea,
		['legs/guiyang-nanning.yaml', '[107.52, 26.26]', '[109.0, 20.5]'],
		['nodes.yaml', '[108.6, 21.72]', '[108.6, 21.68]']
	);
	expect(told).toEqual([
		'legs/guiyang-nanning.yaml:11 found [109, 20.5] in the sea, wanted land within 5 km'
	]);
});
