import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	resolve: { alias: { $lib: `${root}src/lib` } },
	test: {
		include: ['{geo,src,tests}/**/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000,
		reporters: ['default', 'json'],
		outputFile: { json: `${root}test-results/unit.json` }
	}
});
