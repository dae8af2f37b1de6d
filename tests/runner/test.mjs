// @ts-check
import { unusableNodeSentence } from './node-version.mjs';

const WHOLE = '--whole';
const [word, ...more] = process.argv.slice(2);
const isKnown = more.length === 0 && (word === undefined || word === WHOLE);
const sentence =
	unusableNodeSentence(process.versions.node) ||
	(!isKnown && `The tests know the word ${WHOLE} alone, and found: ${process.argv.slice(2).join(' ')}`);
if (sentence) {
	console.log(`${sentence}\n0 passed, 1 failed`);
	process.exitCode = 1;
} else {
	void import('./test-command.mjs').then(async ({ testCommand }) => {
		process.exitCode = await testCommand(async () =>
			(await import('./test-steps.mjs')).testSteps({ isWhole: word === WHOLE })
		);
	});
}
