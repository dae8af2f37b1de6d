// @ts-check
import { unusableNodeSentence } from './node-version.mjs';

const sentence = unusableNodeSentence(process.versions.node);
if (sentence) {
	console.error(sentence);
	process.exitCode = 1;
} else {
	void import('./bench-command.mjs').then(async ({ benchCommand }) => {
		process.exitCode = await benchCommand();
	});
}
