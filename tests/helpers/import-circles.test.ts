import { expect, test } from 'vitest';
import { circles, readImports } from './import-circles';

const graph = readImports(['geo', 'src']);

test('no file of geo or src reaches itself by its imports', () => {
	expect(graph.get('src/lib/pages/record.ts')).toContain('src/lib/pages/views.ts');
	expect(graph.get('src/routes/+layout.svelte')).toContain('src/lib/ui/layout/Header.svelte');
	expect(graph.get('src/lib/map/frame.svelte.ts')).toContain('src/lib/map/atlas-map.ts');
	expect(circles(graph)).toEqual([]);
});

test('a planted arrow backwards is a circle of all that lies on its way', () => {
	const planted = new Map(graph);
	planted.set('geo/shared/coordinates.ts', ['geo/atlas/atlas.ts']);
	expect(circles(planted)).toEqual([
		expect.arrayContaining(['geo/shared/coordinates.ts', 'geo/atlas/atlas.ts'])
	]);
});
