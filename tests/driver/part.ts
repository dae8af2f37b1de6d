import type { FrameLocator, Locator, Page } from '@playwright/test';

/** Where a part is looked for: a page, a frame in one, or another part. */
export type Root = Page | FrameLocator | Locator;
type Find<Given extends unknown[]> = (root: Root, ...given: Given) => Locator;
/** A part of the site: found in a page, and named by its CSS where there is no Playwright. */
type Part<Given extends unknown[]> = Find<Given> & { css: (...given: Given) => string };

/** A part of one selector. */
export function part(css: string): Part<[]> {
	return partBy(() => css);
}

/** A part whose selector has to be told something, such as where a link leads. */
export function partBy<Given extends unknown[]>(css: (...given: Given) => string): Part<Given> {
	return Object.assign((root: Root, ...given: Given) => root.locator(css(...given)), { css });
}

/** A button by what it is called. */
export function button(name: string | RegExp): Find<[]> {
	return (root) => root.getByRole('button', { name });
}

/** A link by what it is called. */
export function link(name: string | RegExp): Find<[]> {
	return (root) => root.getByRole('link', { name });
}

/** A choice by what it is called. */
export function choice(name: string): Find<[]> {
	return (root) => root.getByRole('checkbox', { name });
}

/** A field by its label. */
export function field(label: string): Find<[]> {
	return (root) => root.getByLabel(label);
}
