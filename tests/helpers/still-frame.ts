import type { Page } from '@playwright/test';
import { legend, map } from '../driver/map';
import { claim, header, panel, site } from '../driver/site';

/** Where the things stand that must never move, and whatever has scrolled though it is no list of its own. */
export type Stand = { places: Record<string, [x: number, y: number]>; scrolled: string[] };

const STILL = cssOf(header.bar, map.frame, map.canvasFrame, map.zoomInControl, map.foot);
const LISTS = cssOf(panel.scroller, legend.card, map.cardList, map.card, header.menuList, site.unseen);

/** Reads the stand of the frame: equal before and after, and nothing scrolled, where only the panel has scrolled. */
export async function standOf(page: Page): Promise<Stand> {
	return page.evaluate(
		([still, lists]) => {
			const places = Object.fromEntries(
				[...document.querySelectorAll(still)].map((element): [string, [number, number]] => {
					const { x, y } = element.getBoundingClientRect();
					return [element.className, [Math.round(x), Math.round(y)]];
				})
			);
			const scrolled = [...document.querySelectorAll('*')]
				.filter((element) => element.scrollTop !== 0 || element.scrollLeft !== 0)
				.filter((element) => !element.matches(lists))
				.map(
					(element) =>
						`${element.tagName}.${element.className} by ${element.scrollLeft}, ${element.scrollTop}`
				);
			return { places, scrolled };
		},
		[STILL, LISTS] as const
	);
}

/** Brings every element of the page into view, at both ends of what scrolls; the answer is what moved that must not. */
export async function movedByAll(page: Page): Promise<string[]> {
	return page.evaluate((lists) => {
		const all = [...document.querySelectorAll('*')];
		const still = all.filter((element) => !element.matches(lists));
		const canScroll = still.filter(
			(element) =>
				element === document.scrollingElement ||
				(getComputedStyle(element)
					.overflow.replaceAll(/visible|clip/g, '')
					.trim() !== '' &&
					(element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth))
		);
		const moved = new Set<string>();
		for (const element of all)
			for (const block of ['start', 'end'] as const) {
				element.scrollIntoView({ block, inline: block });
				for (const { tagName, className, scrollLeft, scrollTop } of canScroll)
					if (scrollLeft !== 0 || scrollTop !== 0) moved.add(`${tagName}.${className}`);
			}
		return [...moved];
	}, LISTS);
}

/**
 * What of a claim can be seen: the part of nine points of it at which nothing else lies over it. Of one that is taller
 * than the list it stands in they lie from its head down to where the list would end.
 */
export async function seenPart(page: Page, id: string): Promise<number> {
	return claim.card(page, id).evaluate((element, scroller) => {
		const { left, top, width, height: whole } = element.getBoundingClientRect();
		const height = Math.min(whole, element.closest(scroller)?.clientHeight ?? innerHeight);
		const shares = [0.05, 0.5, 0.95];
		const points = shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const));
		const seen = points.filter(([x, y]) => element.contains(document.elementFromPoint(x, y)));
		return seen.length / points.length;
	}, panel.scroller.css());
}

function cssOf(...parts: { css: () => string }[]): string {
	return parts.map(({ css }) => css()).join(', ');
}
