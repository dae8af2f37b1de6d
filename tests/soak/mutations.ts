import { formatProblem } from '../../geo/read/problem';
import { faults, mutate } from '../mutations/mutate';

const COUNT = 500;
const SEED = 20_261_122;

const planned = Array.from({ length: Math.ceil(COUNT / faults.length) }, () => faults)
	.flat()
	.slice(0, COUNT);
const { clean, outcomes } = mutate(planned, SEED);
const errors = clean.filter(({ severity }) => severity === 'error');
const missed = outcomes.filter(({ isCaught }) => !isCaught);
for (const problem of errors) console.log(`before any mutation: ${formatProblem(problem)}`);
for (const { rule, edits } of missed) console.log(`missed: ${rule}: ${edits}`);
console.log(`${outcomes.length} mutations, ${missed.length} missed`);
if (errors.length > 0 || missed.length > 0) process.exitCode = 1;
