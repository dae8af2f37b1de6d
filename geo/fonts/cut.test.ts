import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cutFace } from './cut';
import { faces } from './faces';

const cache = mkdtempSync(join(tmpdir(), 'fonts-'));
afterEach(() => rmSync(cache, { recursive: true, force: true }));

test('a face is cut once, and again when its characters change', async () => {
	const [face] = faces({ names: '', common: '', rest: '', bold: '', boldRest: '' });
	if (!face) throw new Error('no face');
	const first = await cutFace({ ...face, text: 'abc' }, cache);
	const [kept = ''] = readdirSync(cache);
	expect(first.toString('latin1', 0, 4)).toBe('wOF2');
	writeFileSync(join(cache, kept), 'from the cache');
	expect((await cutFace({ ...face, text: 'abc' }, cache)).toString()).toBe('from the cache');
	expect((await cutFace({ ...face, text: 'abcd' }, cache)).length).toBeGreaterThan(first.length);
	rmSync(join(cache, kept));
	expect(await cutFace({ ...face, text: 'abc' }, cache)).toEqual(first);
});
