import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, isError } from './inspect';
import { formatProblem } from './problem';

// another directory of records may be named on the command line
const directory = process.argv[2] ?? relative('', fileURLToPath(new URL('records', import.meta.url)));
const { records, problems } = inspect(directory);
for (const problem of problems) console.log(formatProblem(problem));

const errors = problems.filter(isError).length;
const count = Object.values(records).reduce((sum, list) => sum + list.length, 0);
console.log(`${count} records: ${errors} errors, ${problems.length - errors} warnings`);
if (errors > 0) process.exitCode = 1;
