import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from '../helpers/quiet-page';
import { contrast } from '../helpers/contrast';

type Need = { need: number; pairs: Record<string, string[]> };

const file = join(import.meta.dirname, '../fixtures/contrast.yaml');
const pairs = (parse(readFileSync(file, 'utf8')) as Need[]).flatMap(({ need, pairs: grounds }) =>
	Object.entries(grounds).flatMap(([mark, list]) => list.map((ground) => ({ need, mark, ground })))
);
const tokens = [...new Set(pairs.flatMap(({ mark, ground }) => [mark, ground]))];

for (const colorScheme of ['light', 'dark'] as const) {
	test(`every pair of colours stands out enough in the ${colorScheme} theme @core`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('about/');
		const colours = await page.evaluate((names) => {
			const probe = document.body.appendChild(document.createElement('span'));
			const context = document.createElement('canvas').getContext('2d');
			if (!context) throw new Error('no canvas to read colours with');
			// the element decides between light and dark, a canvas gives every opaque colour back as six digits
			return Object.fromEntries(
				names.map((name) => {
					const value = getComputedStyle(probe).getPropertyValue(`--${name}`).trim();
					if (!CSS.supports('color', value))
						throw new Error(`found "${value}" for --${name}, wanted a colour`);
					probe.style.color = value;
					context.fillStyle = getComputedStyle(probe).color;
					return [name, context.fillStyle];
				})
			);
		}, tokens);
		expect(pairs).toHaveLength(59);
		const faults = pairs.flatMap(({ need, mark, ground }) => {
			const found = contrast(colours[mark] ?? '', colours[ground] ?? '');
			return found >= need ? [] : [`${mark} on ${ground}: ${found.toFixed(2)}, wanted ${need}`];
		});
		expect(faults).toEqual([]);
	});
}
