import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBasemap } from './basemap/build';
import { buildGround } from './static-map/ground';
import { buildSides } from './static-map/sides';
import { fontFiles } from './fonts/faces';
import { hostFrom } from './shared/host';
import { isError, writeData, swapIn } from './pipeline';
import { formatProblem } from './read/problem';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const start = performance.now();
const { records, problems, isWritten } = writeData(
	relative('', join(root, 'geo', 'records')),
	join(root, 'static'),
	version,
	hostFrom(process.env)
);
if (isWritten) {
	swapIn(join(root, 'static', 'fonts'), await fontFiles(records));
	await buildBasemap(
		join(root, 'static', 'basemap'),
		join(root, 'node_modules', '.cache', 'landsea-basemap'),
		records.nodes
	);
	const drawing = join(root, 'node_modules', '.cache', 'landsea-drawing');
	buildGround(drawing);
	buildSides(drawing, records.nodes);
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const errors = problems.filter(isError);
for (const problem of errors) console.error(formatProblem(problem));

if (isWritten) {
	const counts = `${records.sites.length} sites, ${records.routes.length} routes, ${records.claims.length} claims`;
	console.log(
		`static/data, static/basemap and static/fonts: ${counts}, ${problems.length} warnings, ${seconds} s`
	);
} else {
	console.error(`${errors.length} errors, nothing written`);
	process.exitCode = 1;
}
