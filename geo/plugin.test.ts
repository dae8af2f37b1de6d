import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { writeData } from './pipeline';
import { atlasData } from './plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

test('while developing, a record that is removed or added is no more, or is, in the data', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'landsea-dev-'));
	const [records, target] = [join(folder, 'records'), join(folder, 'static')];
	for (const name of ['records', 'osm'])
		cpSync(join(root, 'tests/fixtures', name), join(folder, name), { recursive: true });
	expect(writeData(records, target, '0').isWritten).toBe(true);
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		server: { middlewareMode: true, ws: false },
		optimizeDeps: { noDiscovery: true },
		plugins: [atlasData('0', { records, target })]
	});
	try {
		const events = () =>
			(JSON.parse(readFileSync(join(target, 'data/events.json'), 'utf8')) as { items: unknown[] }).items
				.length;
		const before = events();
		const file = join(records, 'events.yaml');
		const kept = readFileSync(file, 'utf8');
		expect(before).toBeGreaterThan(0);
		await ready(server.watcher);
		rmSync(file);
		await expect.poll(events, { timeout: 20_000 }).toBe(0);
		writeFileSync(file, kept);
		await expect.poll(events, { timeout: 20_000 }).toBe(before);
	} finally {
		await server.close();
		rmSync(folder, { recursive: true });
	}
});

/** Resolves once the watcher knows what there is, so that what comes later is a change. */
async function ready(watcher: { getWatched(): Record<string, string[]> }): Promise<void> {
	await expect
		.poll(() => Object.values(watcher.getWatched()).flat(), { timeout: 20_000 })
		.toContain('events.yaml');
}
