import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { forbiddenBecause } from './import-direction.mjs';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
/** The project's own lint settings; planted files are on no disk, so nothing may ask for their types. */
const eslint = new ESLint({ cwd, overrideConfigFile: 'tests/eslint-untyped.config.mjs' });

/** The lint rules that planted code breaks. */
async function rulesBrokenBy(file: string, code: string): Promise<(string | null)[]> {
	const results = await eslint.lintText(code, { filePath: `${cwd}${file}` });
	return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

test.each([
	['geo/planted.ts', "import '../src/lib/pages/page';"],
	['geo/shared/planted.ts', "import '../read/problem';"],
	['geo/check/planted.ts', "export { page } from '../../src/lib/pages/page';"],
	['src/lib/records/planted.ts', "import { Map as MapLibreMap } from 'maplibre-gl';\nvoid MapLibreMap;"],
	['src/lib/records/planted.ts', "import { readAtlas } from '../../../geo';\nvoid readAtlas;"],
	['src/lib/pages/planted.ts', "import { page } from '$app/state';\nvoid page;"],
	['src/lib/map/planted.ts', "export * from '../ui/base/address';"],
	['src/lib/map/planted.ts', "import { goto } from '$app/navigation';\nvoid goto;"],
	['src/lib/ui/planted.ts', "void import('maplibre-gl');"],
	['src/lib/ui/Planted.svelte', '<script lang="ts">\n\timport \'$lib/map/style/style\';\n</script>\n'],
	['src/lib/ui/planted.ts', "import { goto } from '$app/navigation';\nvoid goto;"],
	['src/routes/+page.svelte', '<script lang="ts">\n\timport \'maplibre-gl\';\n</script>\n'],
	['src/routes/+page.ts', "import { readAtlas } from '../../geo';\nvoid readAtlas;"]
])('%s may not hold %j', async (file, code) => {
	expect(await rulesBrokenBy(file, `${code}\n`)).toEqual(['landsea/import-direction']);
});

test.each([
	['src/lib/records/planted.ts', "import type { Atlas } from '../../../geo';\nexport type A = Atlas;"],
	[
		'src/lib/records/planted.ts',
		"import { toMercator } from '../../../geo/shared/mercator';\nvoid toMercator;"
	],
	['src/lib/map/planted.ts', "import { Map as MapLibreMap } from 'maplibre-gl';\nvoid MapLibreMap;"],
	['src/lib/ui/planted.ts', "import { resolve } from '$app/paths';\nvoid resolve;"],
	['src/routes/+page.server.ts', "import { readAtlas } from '../../geo';\nvoid readAtlas;"]
])('%s may hold %j', async (file, code) => {
	expect(await rulesBrokenBy(file, `${code}\n`)).toEqual([]);
});

test.each([
	['src/lib/ui/planted.ts', 'console.log(1);', 'no-console'],
	['src/lib/records/planted.ts', 'export const width = window.innerWidth;', 'no-restricted-globals'],
	['geo/planted.ts', 'export const wide = (a: any) => a;', '@typescript-eslint/no-explicit-any'],
	[
		'geo/planted.ts',
		'export const first = (list: number[]) => list[0]!;',
		'@typescript-eslint/no-non-null-assertion'
	],
	[
		'geo/planted.ts',
		"import { Site } from '../support/schema';\nexport type S = Site;",
		'@typescript-eslint/consistent-type-imports'
	]
])('%s may not hold %j', async (file, code, rule) => {
	expect(await rulesBrokenBy(file, `${code}\n`)).toEqual([rule]);
});

test('a path that only looks like another folder is free', () => {
	expect(forbiddenBecause('src/lib/ui/Map.ts', '../support/map/legend', false)).toBeUndefined();
	expect(forbiddenBecause('src/lib/ui/panel/Map.ts', '../../map/style', false)).toContain('components know');
});
