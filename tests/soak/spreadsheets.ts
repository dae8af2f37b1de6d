import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { files, json } from '../helpers/published';
import { readFlatOds, readGnumeric, type Sheet } from '../helpers/sheet';
import type { Field } from '../helpers/table';

type Table = { path: string; count: number; schema: { fields: Field[] } };
const tables = (json('datapackage.json') as { resources: Table[] }).resources.filter(({ path }) =>
	path.endsWith('.csv')
);
const directory = mkdtempSync(join(tmpdir(), 'sheets-'));
const faults: string[] = [];

/** A headless LibreOffice overlooks the byte order mark, which its dialog heeds: comma, quote, UTF-8, dates found. */
const UTF_8 = '--infilter=CSV:44,34,76,1,,1033,false,true';

function run(program: string, ...options: string[]): void {
	const { error, status, stderr } = spawnSync(program, options, { encoding: 'utf8', cwd: directory });
	if (error ?? status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
}

/** Rows are all there, days are dates, numbers are numbers in every row that has one, and nothing is a formula. */
function compare(program: string, { path, count, schema }: Table, sheet: Sheet): void {
	const at = `${program}: ${path}`;
	if (sheet.length !== count + 1) faults.push(`${at}: found ${sheet.length - 1} rows, wanted ${count}`);
	for (const [column, { name, type }] of schema.fields.entries()) {
		const [header, ...cells] = sheet.map((row) => row.get(column));
		if (header?.text !== name) faults.push(`${at}: found the column ${header?.text ?? ''}, wanted ${name}`);
		const types = new Set(cells.flatMap((cell) => cell?.type ?? []));
		const wanted = type === 'integer' ? 'number' : type;
		const isTyped = wanted === 'number' || wanted === 'date';
		if (isTyped && types.size > 0 && !(types.size === 1 && types.has(wanted))) {
			faults.push(`${at}: ${name}: found ${[...types].join(', ')}, wanted each a ${wanted}`);
		}
		if (cells.some((cell) => cell?.isFormula)) faults.push(`${at}: ${name}: found a formula, wanted none`);
	}
}

try {
	for (const { path } of tables) writeFileSync(join(directory, path), files.get(path) ?? '');
	const profile = `-env:UserInstallation=${pathToFileURL(join(directory, 'profile')).href}`;
	run('soffice', profile, '--headless', UTF_8, '--convert-to', 'fods', ...tables.map(({ path }) => path));
	for (const table of tables) {
		const stem = join(directory, table.path.replace('.csv', ''));
		run('ssconvert', '-T', 'Gnumeric_XmlIO:sax:0', table.path, `${stem}.xml`);
		compare('LibreOffice Calc', table, readFlatOds(readFileSync(`${stem}.fods`, 'utf8')));
		compare('Gnumeric', table, readGnumeric(readFileSync(`${stem}.xml`, 'utf8')));
	}
} finally {
	rmSync(directory, { recursive: true });
}
for (const fault of faults) console.log(fault);
const rows = tables.reduce((sum, { count }) => sum + count, 0);
console.log(`${tables.length} tables, ${rows} rows in two spreadsheets, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
