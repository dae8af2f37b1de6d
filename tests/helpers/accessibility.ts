import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with the page, as `rule: element`, by all of its rules.
 * @param apart what is looked at as pages of their own: axe takes landmarks of a frame for some of the page around it
 */
export async function axeFaults(page: Page, { apart }: { apart?: string } = {}): Promise<string[]> {
	const builder = new AxeBuilder({ page });
	const { violations } = await (apart === undefined ? builder : builder.exclude(apart)).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
