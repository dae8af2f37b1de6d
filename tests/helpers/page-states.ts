import type { Page } from '@playwright/test';

/** One way in which a page can be looked at. */
export type PageState = {
	/** path in English, without the first slash */
	path: string;
	language: 'en' | 'zh';
	theme: 'light' | 'dark';
	/** of the window, in px */
	width: 360 | 1280;
};

/** Heights of windows by their widths, px. */
export const HEIGHTS = { 360: 740, 1280: 800 };

/** Any two of language, theme and width meet in three of these four rows. */
const ROWS: Omit<PageState, 'path'>[] = [
	{ language: 'en', theme: 'light', width: 360 },
	{ language: 'zh', theme: 'dark', width: 360 },
	{ language: 'en', theme: 'dark', width: 1280 },
	{ language: 'zh', theme: 'light', width: 1280 }
];

/** Three states of each of four pages: each sees every language, theme and width, and together they see every pair. */
export const SAMPLE: PageState[] = ['', 'sites/gkc/', 'cities/chongqing/', 'routes/ilstc-central/'].flatMap(
	(path, index) => ROWS.filter((_, row) => row !== index).map((row) => ({ path, ...row }))
);

/** What a test calls the state. */
export function stateName({ path, language, theme, width }: PageState): string {
	return `/${addressOf({ path, language })} in ${theme} at ${width} px`;
}

/** Opens a page in a state. */
export async function openState(page: Page, state: PageState): Promise<void> {
	await page.setViewportSize({ width: state.width, height: HEIGHTS[state.width] });
	await page.emulateMedia({ colorScheme: state.theme });
	await page.goto(addressOf(state));
}

/** The address of a page in a language, without the first slash. */
export function addressOf({ path, language }: Pick<PageState, 'path' | 'language'>): string {
	return language === 'zh' ? `zh/${path}` : path;
}
