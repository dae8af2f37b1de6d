import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildDirectory } from '../helpers/atlas';

type Resource = { path: string; bytes: number; count: number | null; licenses: { name: string }[] };
type Package = { version: string; data_version: string; created: string; resources: Resource[] };

const data = JSON.parse(readFileSync(join(buildDirectory, 'data', 'datapackage.json'), 'utf8')) as Package;
const LANGUAGES = [
	{ prefix: '', start: 'Where to start', date: /\d+ [A-Z][a-z]{2} \d{4}/ },
	{ prefix: 'zh', start: '从何入手', date: /\d{4}年\d+月\d+日/ }
];

test('the downloads say in a line each what a file is, how much it holds, under which licence, of when @core', () => {
	for (const { prefix, start, date } of LANGUAGES) {
		const html = readFileSync(join(buildDirectory, prefix, 'data', 'index.html'), 'utf8');
		expect(html).toContain(`<h2>${start}</h2>`);
		expect(html).toContain(`<strong>${data.data_version}</strong>`);
		const rows = [...html.matchAll(/<li><a href="[^"]*\/data\/([^"]+)" download[^>]*>(.*?)<\/a>/gs)];
		const lines = new Map(rows.map(([, path = '', text = '']) => [path, text.replace(/<[^>]*>/g, '')]));
		for (const { path, bytes, count, licenses } of data.resources) {
			const line = lines.get(path) ?? '';
			// Chinese parts no digits
			const useGrouping = prefix === '';
			const kilobytes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, useGrouping }).format(
				bytes / 1000
			);
			for (const part of [`${kilobytes} kB`, data.version, ...licenses.map(({ name }) => name)]) {
				expect(line, `${prefix} ${path}`).toContain(part);
			}
			if (count !== null)
				expect(line, `${prefix} ${path}`).toMatch(new RegExp(`\\b${count} ?[a-z\\p{Script=Han}]`, 'u'));
			expect(line, `${prefix} ${path}`).toMatch(date);
			expect(existsSync(join(buildDirectory, 'data', path)), path).toBe(true);
		}
		expect(lines.get('claims.csv')).toMatch(/\d+ ?(rows|行)/);
		// it lists files
		expect(lines.get('datapackage.json')).not.toMatch(/\d+ ?(records|条记录)/);
	}
});
