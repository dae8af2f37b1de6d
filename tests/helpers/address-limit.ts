import type { Page } from '@playwright/test';

/** A browser that allows so many changes of the address in so long, as Safari does, and refuses more; ms. */
export async function limitAddresses(page: Page, most = 100, spanMs = 30_000): Promise<void> {
	await page.addInitScript(
		([count, span]) => {
			const changes: number[] = [];
			for (const name of ['pushState', 'replaceState'] as const) {
				const change = History.prototype[name];
				History.prototype[name] = function (...given) {
					const now = performance.now();
					while (changes[0] !== undefined && now - changes[0] > span) changes.shift();
					if (changes.length >= count)
						throw new DOMException('too many changes of the address', 'SecurityError');
					changes.push(now);
					change.apply(this, given);
				};
			}
			Object.assign(window, { changesOfAddress: changes });
		},
		[most, spanMs] as const
	);
}

/** How often the address was changed in the last while. */
export async function changesOfAddress(page: Page): Promise<number> {
	return page.evaluate(() => (window as unknown as { changesOfAddress: number[] }).changesOfAddress.length);
}
