// @ts-check
import { unusableNodeSentence } from './node-version.mjs';

const sentence = unusableNodeSentence(process.versions.node);
if (sentence) {
	console.log(`${sentence}\n0 passed, 1 failed`);
	process.exitCode = 1;
} else {
	void import('./test-command.mjs').then(async ({ testCommand }) => {
		process.exitCode = await testCommand(async (report) => {
			const { ensureEngines } = await import('./engines.mjs');
			const { ensureSpreadsheets } = await import('./spreadsheets.mjs');
			const engines = await ensureEngines(report);
			await ensureSpreadsheets(report);
			return (await import('./soak-steps.mjs')).soakSteps(engines);
		});
	});
}
