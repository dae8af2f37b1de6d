import { expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { networkOf } from '../../geo/atlas/network';
import { PageLookup } from '../../src/lib/pages/page';
import { legPage } from '../../src/lib/pages/leg';
import { qualityPage } from '../../src/lib/pages/quality';
import { nodeNamed } from '../../src/lib/plan/find-node';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const atlas = buildAtlas(records, drawLegs(records));
const lookup = () => new PageLookup(atlas, 'zh', '/');

test('a Chinese name of a town on the way that is not verified says so beside the name, not in it', () => {
	const via = legPage(lookup(), 'rail-laos-thailand-malaysia', '8')?.via ?? [];
	expect(via.find(({ other }) => other === 'Pak Tho')).toMatchObject({
		name: '北托',
		nameStatus: '未经核实'
	});
	expect(via.find(({ other }) => other === 'Hua Hin')).toMatchObject({ nameStatus: null });
	expect(qualityPage(lookup()).unverifiedNames).toContainEqual(
		expect.objectContaining({
			name: '北托',
			url: '/routes/rail-laos-thailand-malaysia/8/',
			status: '未经核实'
		})
	);
	expect(JSON.stringify(records.legs)).not.toContain('译名待核');
});

test('a place is found in the network by its other names', () => {
	const { nodes } = networkOf(records, atlas);
	expect(nodeNamed(nodes, 'Alataw Pass')?.id).toBe('alashankou');
	expect(nodeNamed(nodes, '塔纳楞')?.id).toBe('vientiane-south');
});
