import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAndCheck, isError } from './pipeline';
import { formatProblem } from './read/problem';

// another directory of records may be named on the command line
const directory = process.argv[2] ?? relative('', fileURLToPath(new URL('records', import.meta.url)));
const { problems } = readAndCheck(directory);
const errors = problems.filter(isError).length;
const lines = [
	...problems.map(formatProblem),
	`records: ${errors} errors, ${problems.length - errors} warnings`
];
console.log(lines.join('\n'));
if (errors > 0) process.exitCode = 1;
