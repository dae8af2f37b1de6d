import type { Page } from '@playwright/test';

/** Every shift of the page since it was opened, or since a time of its clock (ms), as `score: what moved`. */
export async function layoutShifts(page: Page, since = 0): Promise<string[]> {
	return page.evaluate((since) => {
		type Rect = { x: number; y: number; width: number; height: number };
		type Source = { node: Node | null; previousRect: Rect; currentRect: Rect };
		type Shift = PerformanceEntry & { value: number; sources: Source[] };
		const write = ({ x, y, width, height }: Rect): string => `${[x, y, width, height].map(Math.round)}`;
		const move = ({ node, previousRect, currentRect }: Source): string => {
			const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName;
			const text = node?.textContent?.trim().slice(0, 20) ?? '';
			return `${name ?? 'gone'} "${text}" from ${write(previousRect)} to ${write(currentRect)}`;
		};
		return new Promise<string[]>((resolve) => {
			const observer = new PerformanceObserver((list) => {
				observer.disconnect();
				const all = list.getEntriesByType('layout-shift') as Shift[];
				const shifts = all.filter(({ startTime }) => startTime >= since);
				resolve(shifts.map(({ value, sources }) => `${value.toFixed(4)}: ${sources.map(move).join('; ')}`));
			});
			observer.observe({ type: 'layout-shift', buffered: true });
			// earlier shifts are reported only where there are any: one more entry ends the wait
			observer.observe({ type: 'mark' });
			performance.mark('after-shifts');
		});
	}, since);
}
