import { expect, test } from 'vitest';
import { readLayers, switched, unknownLayers, withLayers } from './layers';
import { ALL_PARTS } from './parts';
import { shownOf } from './shown';

const read = (query: string) => readLayers(new URLSearchParams(query));
const written = (query: string) => withLayers(new URL('https://atlas.test/?q=x'), read(query)).search;

test('what is off the map is read from an address and written again; what names nothing, or all, is dropped', () => {
	expect(written('mode=sea,rail,hovercraft&leg_status=operating&hide=nodes,moon')).toBe(
		'?q=x&mode=rail,sea&leg_status=operating&hide=nodes'
	);
	expect(written('mode=rail,sea,road,river,air,data')).toBe('?q=x');
	expect(written('mode=&leg_status=none')).toBe('?q=x');
	const unknown = unknownLayers(new URLSearchParams('mode=sea,hovercraft&leg_status=&hide=moon'));
	expect(unknown).toEqual(['mode=hovercraft', 'hide=moon']);
});

test('an entry is switched off and on again; with the last mode off all are on', () => {
	const off = switched(ALL_PARTS, 'rail');
	expect(off.legs.modes).not.toContain('rail');
	expect(switched(off, 'rail').legs.modes).toBeNull();
	expect(switched(read('mode=sea'), 'sea').legs.modes).toBeNull();
	expect(switched(ALL_PARTS, 'not-open').legs.statuses).toEqual(['operating']);
	expect(switched(switched(ALL_PARTS, 'sites'), 'sites').hidden).toEqual([]);
});

test('what is shown is what list, search and legend let through together', () => {
	const listed = ['a', 'b'];
	const hits = { sites: ['b', 'c'], nodes: ['n'] };
	expect(shownOf({ ...ALL_PARTS, listed, hits })).toMatchObject({ sites: ['b'], nodes: ['n'] });
	expect(shownOf({ ...ALL_PARTS, listed })).toMatchObject({ sites: listed, nodes: null });
	expect(shownOf({ ...ALL_PARTS, listed, hidden: ['sites', 'nodes'] })).toMatchObject({
		sites: [],
		nodes: []
	});
	expect(shownOf(ALL_PARTS)).toMatchObject({ sites: null, nodes: null });
});
