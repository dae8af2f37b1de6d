import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { pagePaths } from '../../src/lib/pages/index';
import { buildDirectory, builtAtlas } from '../helpers/atlas';
import { compressedBytes } from '../helpers/weight';

const PAGE_BYTES = 25_000;

/** The table of every claim grows with the records: what a row of it may weigh. */
const TABLE = { path: '/figures/', row: /data-claim=/g, bytes: 51 };

function limitOf(path: string, html: Buffer): number {
	const rows = path.replace(/^\/zh/, '') === TABLE.path ? (html.toString().match(TABLE.row) ?? []).length : 0;
	return Math.max(PAGE_BYTES, rows * TABLE.bytes);
}

/** The highest level of Brotli is slow: a page that is small enough at a lower one is not compressed again. */
function pageBytes(html: Buffer): number {
	const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
	return quick <= PAGE_BYTES ? quick : compressedBytes(html);
}

test('every page is small @core', () => {
	const paths = ['', '/zh'].flatMap((prefix) => pagePaths(builtAtlas()).map((path) => `${prefix}${path}`));
	const faults = [...paths.map((path) => `${path}index.html`), '404.html'].flatMap((file) => {
		const html = readFileSync(join(buildDirectory, file));
		const [bytes, limit] = [pageBytes(html), limitOf(file.replace(/index\.html$/, ''), html)];
		return bytes <= limit ? [] : [`${file}: ${bytes} bytes, wanted at most ${limit}`];
	});
	expect(faults).toEqual([]);
});
