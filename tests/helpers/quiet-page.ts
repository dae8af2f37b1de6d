import { test as base, expect, type Page } from '@playwright/test';

/** What Playwright itself says where a test lets no service worker in. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** What a page did that it must not do: console errors, refused content, requests to anybody else. */
export async function watch(page: Page, origin: string): Promise<string[]> {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
	page.on('console', (message) => {
		if (message.text() === WORKER_BLOCKED) return;
		if (message.type() === 'error' || message.type() === 'warning')
			faults.push(`${message.type()}: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (protocol.startsWith('http') && asked !== origin)
			faults.push(`request to another host: ${request.url()}`);
	});
	await page.exposeFunction('reportViolation', (text: string) =>
		faults.push(`content security policy: ${text}`)
	);
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) => {
			const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
			report(`${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	return faults;
}

/** Playwright's test with a page that fails the test if it was not quiet. */
export const test = base.extend({
	page: async ({ page, baseURL }, use) => {
		const faults = await watch(page, new URL(baseURL ?? '').origin);
		await use(page);
		// what the page asks for at its end, seconds after it rests, is answered by nobody
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		expect(faults).toEqual([]);
	}
});

export { expect } from '@playwright/test';
