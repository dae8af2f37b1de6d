import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import { dictionary } from '../i18n/dictionary';
import { Lookup } from './lookup';
import { mapLegend } from './map-legend';
import { pageData } from './page-data';

const atlas = readAtlas();
function legendOf(path: string) {
	const map = pageData(atlas, path, dictionary)?.map;
	if (!map) throw new Error(`${path} has no map`);
	return mapLegend(new Lookup(atlas, 'en', dictionary('en')), map, []);
}

test('the legend of the whole corridor has every mode and what sites are gathered to', () => {
	const { modes, notOpen, signs } = legendOf('/');
	expect(modes.map(({ id }) => id)).toEqual(['rail', 'sea', 'road', 'river', 'air', 'data']);
	expect(notOpen).toContain('rail');
	expect(signs).toEqual(expect.arrayContaining(['area', 'city', 'cluster', 'parent', 'node']));
});

test('the legend of a view has nothing that is far from it', () => {
	const { modes, signs } = legendOf('/sites/tianjin-eco-city/');
	expect(modes.map(({ id }) => id)).not.toContain('river');
	expect(signs).not.toContain('cluster');
});
