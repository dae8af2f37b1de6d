// @ts-check
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/**
 * The scripts that are part of every page, as they stand in it: they are small, and no file that fails or hangs may take
 * them from a page.
 */
export const INLINE_SCRIPT = ['before-paint.js', 'keep-page.js']
	.map((name) => {
		const source = readFileSync(new URL(name, import.meta.url), 'utf8');
		const { code, errors } = minifySync(name, source, { module: false });
		if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
		return code;
	})
	.join('');
