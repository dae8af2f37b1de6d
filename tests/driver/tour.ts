import type { Page } from '@playwright/test';
import { link, part, partBy } from './part';

/** A story over the map, told in steps. */
export const tour = {
	start: part('main .steps a[rel="next"]'),
	next: part('main a[rel="next"]'),
	previous: part('main a[rel="prev"]'),
	progress: part('main .kind'),
	stepLinks: part('[data-steps] [data-step] a'),
	stepLink: partBy((n: number) => `[data-steps] [data-step="${n}"] a`),
	current: part('[data-steps] [aria-current="step"]'),
	claim: partBy((id: string) => `main [data-claim="${id}"]`),
	onFirstPage: link(/From Chongqing to the sea/),

	/** The number of the step whose link has the focus. */
	focusedStep: (page: Page): Promise<string | undefined> =>
		page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset.step)
};
