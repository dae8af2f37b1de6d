import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../helpers/free-port.mjs';
import type { Engine } from './engine';

/** What WebDriver calls an element in its answers (W3C WebDriver, 12). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Found = { [ELEMENT]: string };

/** One command of WebDriver over HTTP. @throws with the driver's own words where it refuses */
async function ask<Answer>(address: string, method: 'POST' | 'DELETE', body?: object): Promise<Answer> {
	const response = await fetch(address, { method, body: body && JSON.stringify(body) });
	const { value } = (await response.json()) as { value: Answer };
	if (!response.ok) throw new Error(`${method} ${address}: found ${JSON.stringify(value)}`);
	return value;
}

/** Resolves when the driver answers; it says nothing when it is ready. */
async function answers(address: string): Promise<void> {
	const end = Date.now() + 20_000;
	for (;;) {
		try {
			await fetch(`${address}/status`);
			return;
		} catch (error) {
			if (Date.now() > end) throw error;
		}
	}
}

/** Debian's WebKitGTK in its small browser, over plain WebDriver. */
export async function openWebKit(path: string, miniBrowser: string): Promise<Engine> {
	const port = String(await freePort());
	const driver = spawn(path, [`--port=${port}`], { stdio: 'ignore' });
	const address = `http://127.0.0.1:${port}`;
	await answers(address);
	const { sessionId } = await ask<{ sessionId: string }>(`${address}/session`, 'POST', {
		capabilities: {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } }
		}
	});
	const session = `${address}/session/${sessionId}`;
	await ask(`${session}/window/rect`, 'POST', { width: 960, height: 680 });

	const act = async (type: 'key' | 'pointer', actions: object[]) => {
		await ask(`${session}/actions`, 'POST', { actions: [{ type, id: type, actions }] });
	};
	return {
		async goto(url) {
			await ask(`${session}/url`, 'POST', { url });
		},
		evaluate: (run, argument) =>
			ask(`${session}/execute/sync`, 'POST', {
				script: `return (${String(run)})(arguments[0])`,
				args: [argument ?? null]
			}),
		async click(selector) {
			const found = await ask<Found>(`${session}/element`, 'POST', {
				using: 'css selector',
				value: selector
			});
			await ask(`${session}/element/${found[ELEMENT]}/click`, 'POST', {});
		},
		async clickAt(x, y) {
			await act('pointer', [
				{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 }
			]);
		},
		async type(keys, everyMs = 0) {
			await act(
				'key',
				Array.from(keys).flatMap((value) => [
					{ type: 'keyDown', value },
					{ type: 'pause', duration: everyMs },
					{ type: 'keyUp', value }
				])
			);
		},
		async back() {
			await ask(`${session}/back`, 'POST', {});
		},
		async close() {
			await ask(session, 'DELETE');
			driver.kill();
			await once(driver, 'exit');
		}
	};
}
