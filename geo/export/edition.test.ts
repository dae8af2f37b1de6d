import { expect, test } from 'vitest';
import { json, records, drawn, files, text } from '../../tests/helpers/published';
import { NO_HOST } from '../shared/host';
import { editionOf } from './edition';

const { dataVersion } = editionOf(records, drawn, '1.2.3', NO_HOST);

test('the version of the data is the day of the newest change and a hash of the content', () => {
	const [newest] = records.changes;
	if (!newest) throw new Error('no changes');
	const [year, month, day] = newest.date.split('-').map(Number);
	expect(dataVersion).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
	expect(dataVersion.split('+')[0]).toBe([year, month, day].join('.'));
	// semver.org refuses zeros before a number
	const early = { ...records, changes: [{ ...newest, date: '2027-01-05' }] };
	expect(editionOf(early, drawn, '1.2.3', NO_HOST).dataVersion).toMatch(/^2027\.1\.5\+/);
});

test('the same records have the same version wherever and as whatever they are published, others have another', () => {
	const elsewhere = { origin: 'https://example.org', base: '/a' };
	expect(editionOf(structuredClone(records), drawn, '9.0.0', elsewhere).dataVersion).toBe(dataVersion);
	const [claim, ...claims] = records.claims;
	if (!claim) throw new Error('no claims');
	const corrected = { ...records, claims: [{ ...claim, value: (claim.value ?? 0) + 1 }, ...claims] };
	expect(editionOf(corrected, drawn, '1.2.3', NO_HOST).dataVersion).not.toBe(dataVersion);
	const [[id, leg] = []] = drawn;
	if (!id || !leg) throw new Error('no legs');
	const moved = new Map([...drawn, [id, { ...leg, line: leg.line.slice(1) }]]);
	expect(editionOf(records, moved, '1.2.3', NO_HOST).dataVersion).not.toBe(dataVersion);
});

test('every file that can hold it bears the version of the data', () => {
	for (const path of files.keys()) {
		if (/\.csv$|^schema\//.test(path)) continue;
		if (/json$/.test(path))
			expect((json(path) as { data_version: string }).data_version, path).toBe(dataVersion);
		else if (path.endsWith('.gpx'))
			expect(text(path), path).toContain(`<keywords>data_version ${dataVersion}</keywords>\n</metadata>`);
		else
			expect(text(path), path).toContain(
				`<ExtendedData><Data name="data_version"><value>${dataVersion}</value></Data></ExtendedData>`
			);
	}
});
