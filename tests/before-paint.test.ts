import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf } from '../src/lib/address/camera';

const script = readFileSync(new URL('../src/inline/before-paint.js', import.meta.url), 'utf8');

/** What the script before the first paint sets on the page of an address, in a browser that keeps some choices. */
function boot(address: string, kept: Record<string, string> = {}): Record<string, string> {
	const dataset: Record<string, string> = {};
	runInNewContext(script, {
		addEventListener: () => undefined,
		document: { documentElement: { dataset } },
		localStorage: { getItem: (key: string) => kept[key] ?? null },
		location: new URL(address, 'https://atlas.example'),
		URLSearchParams
	});
	return dataset;
}

const isTaken = (address: string) => cameraOf(new URL(address, 'https://atlas.example')) !== null;

test.each([
	['/#5.2/23.35/113.52', true],
	['/?view=5/1/2#cci', true],
	['/#99/1.3/103.8', true],
	['/#5/95/500', false],
	['/#-1/1/2', false],
	['/#5/1/2/', true],
	['/#5/1/2/3', true],
	['/#5.2%2F23.35%2F113.52。', true],
	['/#5/1/2x', false],
	['/#1.2.3/1/2', false],
	['/#5/1', false],
	['/', false]
])('the drawing waits for the camera of %s: %s', (address, wanted) => {
	expect('camera' in boot(address)).toBe(wanted);
	expect(isTaken(address)).toBe(wanted);
});

test('the drawing gives way to a camera exactly where the map takes it', () => {
	const part = fc.oneof(
		fc.integer({ min: -200, max: 200 }).map(String),
		fc.double({ min: -200, max: 200, noNaN: true }).map((value) => value.toFixed(3)),
		fc.constantFrom(
			'',
			'-',
			'1.',
			'.5',
			'1e3',
			'85.05',
			'85.06',
			'180',
			'180.1',
			'12345',
			'0.12345678901',
			'7)',
			'7。',
			'7x'
		)
	);
	fc.assert(
		fc.property(
			fc.array(part, { minLength: 1, maxLength: 5 }),
			fc.boolean(),
			fc.constantFrom('/', '%2F', '%252f'),
			(parts, isInHash, slash) => {
				const address = `/${isInHash ? '#' : '?view='}${parts.join(slash)}`;
				expect('camera' in boot(address)).toBe(isTaken(address));
			}
		),
		{ numRuns: 1000 }
	);
});

test('theme and borders that were chosen are there before the first paint', () => {
	expect(boot('/', { theme: 'dark', borders: 'none' })).toEqual({ theme: 'dark', borders: 'none' });
	expect(boot('/', { theme: 'blue', borders: 'drawn' })).toEqual({});
});
