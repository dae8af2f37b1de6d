import type { Locator } from '@playwright/test';
import { button, part, type Root } from './part';

const dialog = (root: Root): Locator => root.getByRole('dialog', { name: /^(Share|分享)/ });

/** What sends a page or a claim on. */
export const share = {
	button: part('.panel .share'),
	dialog,
	address: (root: Root): Locator => dialog(root).getByRole('textbox').first(),
	sentence: part('.share-dialog blockquote'),
	unfold: (root: Root, name: string): Locator => dialog(root).locator('summary', { hasText: name }),
	qr: (root: Root): Locator => dialog(root).getByRole('img'),
	choice: (root: Root, name: string): Locator => dialog(root).getByRole('combobox', { name }),
	code: (root: Root, name: string): Locator => dialog(root).getByRole('textbox', { name }),
	link: (root: Root, name: string): Locator => dialog(root).getByRole('link', { name }),
	press: (root: Root, name: string): Locator => button(name)(dialog(root)),
	/** What is saved of the page, once it is unfolded. */
	saves: (root: Root): Locator => dialog(root).locator('[open] .row button'),
	said: (root: Root): Locator => dialog(root).getByRole('status')
};

/** A page in the frame of another one. */
export const embed = {
	frame: part('iframe'),
	whole: part('.whole a'),
	header: part('.site-header'),
	panel: part('.panel'),
	credit: part('footer small')
};
