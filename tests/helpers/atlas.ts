import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../../geo';

/** Where the site under test was built. */
export const buildDirectory = join(import.meta.dirname, '../..', process.env.BUILD_DIR ?? 'build');

/** The published atlas of the site under test. */
export function builtAtlas(): Atlas {
	return JSON.parse(readFileSync(join(buildDirectory, 'data/atlas.json'), 'utf8')) as Atlas;
}
