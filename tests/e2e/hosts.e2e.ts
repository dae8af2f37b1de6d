import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { map } from '../driver/map';
import { buildDirectory } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

/** Whether the headers carry the policy alone, so that the pages have no meta tag. */
const isInHeadersOnly = process.env.CSP === 'headers';
const headers = readFileSync(join(buildDirectory, '_headers'), 'utf8');
const policy = /^ {2}Content-Security-Policy: (.*)$/m.exec(headers)?.[1] ?? '';
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** A policy as its directives, each with what it allows. */
function directives(text: string): Map<string, string[]> {
	return new Map(
		text
			.split(';')
			.map((part) => part.trim().split(' '))
			.map(([name = '', ...allowed]) => [name, allowed])
	);
}

test('the policy of the headers is that of the pages, and lets every page start @sub-path @core', () => {
	const whole = directives(policy);
	const pages = readdirSync(buildDirectory, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	expect(pages.length).toBeGreaterThan(400);
	const faults = pages.flatMap((page) => {
		const own = META.exec(readFileSync(join(buildDirectory, page), 'utf8'))?.[1];
		// the page for unknown addresses is the start of no application and has scripts of its own in files only
		if (own === undefined) return isInHeadersOnly || page.startsWith('404') ? [] : [`${page}: no policy`];
		if (isInHeadersOnly) return [`${page}: a policy of its own`];
		return [...directives(own)].flatMap(([name, allowed]) => {
			const inHeaders = whole.get(name) ?? [];
			const isSame =
				name === 'script-src'
					? allowed.every((value) => inHeaders.includes(value))
					: allowed.join(' ') === inHeaders.join(' ');
			return isSame ? [] : [`${page}: ${name} ${allowed.join(' ')}`];
		});
	});
	expect(faults).toEqual([]);
	// some hosts take no longer line
	expect(policy.length).toBeLessThan(1900);
});

test('under the policy of the headers a page comes alive @sub-path', async ({ page }) => {
	await page.route(/\/sites\/gkc\/$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			response,
			headers: { ...response.headers(), 'content-security-policy': policy }
		});
	});
	await page.goto('./sites/gkc/');
	await map.rests(page);
	// the living page has taken its meta tag away, so that a saved copy is not bound by it
	const sent = await (await page.request.get('./sites/gkc/')).text();
	expect(sent.match(/<meta http-equiv="content-security-policy"/g) ?? []).toHaveLength(
		isInHeadersOnly ? 0 : 1
	);
});

test('the notices name every library in the site with its licence @core', () => {
	const notices = readFileSync(join(buildDirectory, 'third-party-notices.txt'), 'utf8');
	const sections = notices.split(/^-{80}$/m).map((text) => text.trim());
	for (const name of ['maplibre-gl', 'svelte', '@sveltejs/kit', 'earcut', 'pbf', 'pmtiles']) {
		const section = sections.find((text) => text.startsWith(name)) ?? '';
		expect(section, name).toMatch(/copyright/i);
		expect(section, name).toMatch(/permission|redistribution/i);
	}
});
