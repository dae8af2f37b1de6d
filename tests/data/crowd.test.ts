import { expect, test } from 'vitest';
import { readAtlas } from '../../geo';
import { crowdOf, crowdOfAll } from '../../src/lib/pages/crowd';

const nodes = readAtlas().nodes.map(({ id, position: { lngLat } }) => ({ id, lngLat }));

test('what stands in the way of a name on a way makes way until there is room, and what is farther off does not', () => {
	const crowd = crowdOf(['qinzhou-port', 'singapore-port'], nodes);
	expect(crowd['fangchenggang-port']).toBeGreaterThan(4);
	expect(crowd['beihai-port']).toBeGreaterThan(4);
	expect(crowd).not.toHaveProperty('kunming');
	// 1,000 km lie between the nearest of them
	expect(crowdOf(['wuhan-port'], nodes)).not.toHaveProperty('guiyang');
});

test('nothing on a way makes way for what is beside it, and of two on one spot the last stays', () => {
	const crowd = crowdOf(['nanning', 'qinzhou-port-east', 'qinzhou-port', 'singapore-port'], nodes);
	expect(Object.keys(crowd)).toContain('qinzhou-port-east');
	expect(Object.keys(crowd)).not.toContain('qinzhou-port');
	expect(Object.keys(crowd)).not.toContain('nanning');
	// they are two kilometres apart
	expect(crowd['qinzhou-port-east']).toBeLessThanOrEqual(7);
});

test('two nodes at the very same place are apart at the last zoom', () => {
	const twins = [
		{ id: 'a', lngLat: [1, 2] as [number, number] },
		{ id: 'b', lngLat: [1, 2] as [number, number] }
	];
	expect(crowdOf(['a'], twins)).toEqual({ b: 24 });
});

test('two ways that are compared take no node of each other away, and what crowds both waits for the later', () => {
	const ways = [
		['nanning', 'qinzhou-port-east', 'qinzhou-port'],
		['nanning-railport', 'dong-dang']
	].map((ids) => ({ nodes: ids, crowd: crowdOf(ids, nodes) }));
	expect(ways[0]?.crowd).toHaveProperty('nanning-railport');
	const crowd = crowdOfAll(ways);
	expect(crowd).not.toHaveProperty('nanning-railport');
	expect(crowd).not.toHaveProperty('nanning');
	// two of one way still stand on one spot
	expect(crowd).toHaveProperty('qinzhou-port-east');
	const [one = 0, other = 0] = ways.map((way) => way.crowd['pingxiang'] ?? 0);
	expect(one).not.toBe(other);
	expect(crowd['pingxiang']).toBe(Math.max(one, other));
	expect(crowdOfAll(ways.toReversed())).toEqual(crowd);
});
