import { damagesToldTwice } from '../mutations/damage';

/** Every field of the small set of records in each way, and one in some hundreds of the real ones. */
const SETS: [directory: string, step: number][] = [
	['tests/fixtures/records', 1],
	['geo/records', 397]
];

for (const [directory, step] of SETS) {
	const { broken, toldTwice } = damagesToldTwice(directory, step);
	for (const line of toldTwice) console.log(`told more than once: ${line}`);
	console.log(`${directory}: ${broken} fields broken, ${toldTwice.length} told more than once`);
	if (toldTwice.length > 0) process.exitCode = 1;
}
