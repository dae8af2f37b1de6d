import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import { pageData } from '../pages/index';
import { legendOf } from './page-files';

const atlas = readAtlas();
function legendAt(path: string) {
	const page = pageData(atlas, path);
	const legend = page && legendOf(page);
	if (!legend) throw new Error(`${path} has no map`);
	return legend;
}

test('the legend of the whole corridor has every mode, what sites are gathered to, and all borders', () => {
	const { modes, notOpen, signs, borders } = legendAt('/');
	expect(modes.map(({ id }) => id)).toEqual(['rail', 'sea', 'road', 'river', 'air', 'data']);
	expect(notOpen).toContain('rail');
	expect(signs).toEqual(expect.arrayContaining(['area', 'city', 'cluster', 'parent', 'node']));
	expect(borders).toEqual(['boundary', 'disputed']);
});

test('the legend of a view has nothing that is far from it', () => {
	const { modes, signs, borders } = legendAt('/sites/tianjin-eco-city/');
	expect(modes.map(({ id }) => id)).not.toContain('river');
	expect(signs).not.toContain('cluster');
	expect(borders).toEqual([]);
});
