import type { FrameLocator, Locator } from '@playwright/test';
import { button, part, type Root } from './part';

const example = (root: Root, name: string): Locator =>
	root.locator('.example').filter({ has: root.getByRole('heading', { name }) });

/** The page of examples of the atlas inside another page. */
export const embeds = {
	all: part('.example'),
	frames: part('.example iframe'),
	codes: part('.example code'),
	links: part('.example .meta a'),
	listing: part('#height code'),
	oembed: part('#oembed a'),
	example,
	frame: (root: Root, name: string): FrameLocator => example(root, name).frameLocator('iframe'),
	code: (root: Root, name: string): Locator => example(root, name).locator('code'),
	copy: (root: Root, name: string, label: string): Locator => button(label)(example(root, name)),
	said: (root: Root, name: string): Locator => example(root, name).getByRole('status')
};
