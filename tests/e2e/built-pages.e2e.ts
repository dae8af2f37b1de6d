import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reservedFor } from '../../geo/check/rules/reserved-id';
import { pagePaths } from '../../src/lib/pages/index';
import { buildDirectory, builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

const LANGUAGES = [
	{ prefix: '', html: '<html lang="en">' },
	{ prefix: '/zh', html: '<html lang="zh-Hans">' }
];

test('every page of every record is built in both languages @core', () => {
	const paths = pagePaths(builtAtlas());
	expect(paths.length).toBeGreaterThan(200);
	const faults = LANGUAGES.flatMap(({ prefix, html }) =>
		paths.flatMap((path) => {
			const file = join(buildDirectory, prefix, path, 'index.html');
			if (!existsSync(file)) return [`${prefix}${path}: no page`];
			return readFileSync(file, 'utf8').includes(html) ? [] : [`${prefix}${path}: not marked ${html}`];
		})
	);
	expect(faults).toEqual([]);
});

test('nothing of the workshop is published @core', () => {
	const names = readdirSync(buildDirectory, { recursive: true, encoding: 'utf8' });
	expect(names.filter((name) => /(^|[/\\])\./.test(name))).toEqual([]);
});

test('every claim stands on the page of its subject in both languages @core', () => {
	const { claims } = builtAtlas();
	const faults = LANGUAGES.flatMap(({ prefix }) =>
		claims.flatMap((claim) => {
			const page = claim.url.split('#')[0] ?? '';
			const html = readFileSync(join(buildDirectory, prefix, page, 'index.html'), 'utf8');
			return html.includes(`id="${claim.id}" data-claim="${claim.id}"`) ? [] : [`${prefix}${claim.url}`];
		})
	);
	expect(faults).toEqual([]);
});

test('every source page lists every claim drawn from it @core', () => {
	const { claims, sources } = builtAtlas();
	const faults = sources.flatMap((source) => {
		const html = readFileSync(join(buildDirectory, source.page, 'index.html'), 'utf8');
		return claims
			.filter((claim) => claim.source === source.id && !html.includes(`data-claim="${claim.id}"`))
			.map((claim) => `${source.page}: ${claim.id}`);
	});
	expect(faults).toEqual([]);
});

test('every event and agreement has its anchor @core', () => {
	const { agreements, events } = builtAtlas();
	const faults = [...agreements, ...events].filter(({ url, id }) => {
		const html = readFileSync(join(buildDirectory, url.split('#')[0] ?? '', 'index.html'), 'utf8');
		return !html.includes(`<article id="${id}"`);
	});
	expect(faults.map(({ url }) => url)).toEqual([]);
});

test('no element of a page has an id that a record may have, but those of records @core', () => {
	const { agreements, claims, events, services } = builtAtlas();
	const records = new Set([...agreements, ...claims, ...events, ...services].map(({ id }) => id));
	const pages = readdirSync(buildDirectory, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	const ids = new Set(
		pages.flatMap((page) => {
			const html = readFileSync(join(buildDirectory, page), 'utf8');
			return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
		})
	);
	expect(ids).toContain('content');
	expect([...ids].filter((id) => !records.has(id) && reservedFor(id) === null)).toEqual([]);
});
