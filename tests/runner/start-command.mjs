// @ts-check
import { ensureBuilt } from './build.mjs';
import { onEnd } from './ending.mjs';
import { ensureInstalled } from './install.mjs';
import { PlainError, sentenceOf } from './plain-error.mjs';
import { checkPort, portFrom } from './port.mjs';
import { endAll } from './run.mjs';

/**
 * Sets up what is missing, builds what is stale, serves, and prints one line with the address.
 * @returns {Promise<number>} the exit code, while the server may still run
 */
export async function startCommand() {
	const report = (/** @type {string} */ line) => {
		console.error(line);
	};
	const ended = new AbortController();
	onEnd(() => {
		ended.abort();
		endAll();
	});
	try {
		await checkPort(portFrom(process.env.PORT, 4173), process.env.HOST || undefined);
		await ensureInstalled(report);
		await ensureBuilt(report);
		const { serve } = await import('./serve.mjs');
		ended.signal.throwIfAborted();
		const { address, close } = await serve();
		ended.signal.addEventListener('abort', close);
		// the name would be tried at two addresses, which fails on a machine with much to do
		const { status } = await fetch(address.replace('//localhost:', '//127.0.0.1:'));
		if (status !== 200) {
			close();
			throw new PlainError(`${address} answers ${String(status)}: remove the folder build and try again.`);
		}
		console.log(`Landsea Atlas is at ${address}`);
		return 0;
	} catch (error) {
		if (ended.signal.aborted) return 130;
		report(sentenceOf(error));
		return 1;
	}
}
