import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { atlasConstants } from '../geo/plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	define: { ...atlasConstants, __STREETS__: 'null' },
	resolve: { alias: { $lib: `${root}src/lib` } },
	test: {
		include: ['{geo,src,tests}/**/*.test.ts'],
		environment: 'node',
		// no test changes what another one reads: the modules of a worker are loaded once for all of its files
		isolate: false,
		// vitest leaves one core to itself, and needs little of it
		maxWorkers: '100%',
		testTimeout: 30_000,
		reporters: ['default', 'json'],
		outputFile: { json: `${root}test-results/unit.json` }
	}
});
