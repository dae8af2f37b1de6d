import type { Locator, Page } from '@playwright/test';
import { button, choice, field, link, part, partBy, type Root } from './part';

/** The legs of a route or a path, one under the other. */
export const itinerary = {
	whole: part('[data-itinerary]'),
	links: part('[data-itinerary] a'),
	legs: part('[data-itinerary] [data-leg]'),
	legLink: partBy((n: number) => `[data-itinerary] [data-leg="${n}"] a`),
	legLinksOf: partBy((route: string) => `[data-itinerary] [data-leg] a[href*="/routes/${route}/"]`),
	current: part('[data-itinerary] [aria-current="step"]'),
	currentLink: part('[data-itinerary] [aria-current="step"] a'),
	stops: part('[data-itinerary] .stop'),
	changes: part('[data-itinerary] .change'),
	/** Legs with the line that leads through them. */
	lines: part('.itinerary .leg'),
	modePatterns: part('.mode-bar pattern'),
	follow: link('Follow this route'),

	/** The number of the leg whose link has the focus. */
	focusedLeg: (page: Page): Promise<string | undefined> =>
		page.evaluate((legs) => {
			const leg = document.activeElement?.closest<HTMLElement>(legs);
			return document.activeElement instanceof HTMLAnchorElement ? leg?.dataset.leg : undefined;
		}, itinerary.legs.css())
};

/** The bar by which a leg is followed, and the vehicle on the map. */
export const player = {
	bar: part('[data-transport]'),
	next: part('[data-transport] [rel="next"]'),
	/** The same, by its words: without scripts it is a link. */
	nextLink: link(/Next leg/),
	scrubber: Object.assign((root: Root): Locator => root.getByRole('slider'), {
		css: () => '[data-transport] input[type="range"]'
	}),
	play: button(/^Play$/),
	pause: button(/^Pause$/),
	leave: link(/^Leave/),
	followAgain: button('Return to the vehicle'),
	vehicle: part('[data-vehicle]'),
	words: part('[data-vehicle] p'),
	/** What tells of the ride above the bar, what it says aloud, and where it leads at the end. */
	ride: part('[data-ride]'),
	said: part('[data-ride] [aria-live]'),
	onward: part('[data-ride] a'),
	/** Where the vehicle is in the window, as its style says it. */
	place: (page: Page): Promise<string> =>
		player.vehicle(page).evaluate((vehicle: HTMLElement) => vehicle.style.transform)
};

/** The page that plans a path between two places. */
export const plan = {
	form: part('.plan-form'),
	from: field('From'),
	to: (root: Root): Locator => root.getByLabel('To', { exact: true }),
	/** The field by its place: other languages call it otherwise. */
	toInput: part('.plan-form .end:nth-of-type(2) input'),
	inputs: part('.plan-form input[type=text]'),
	help: part('.help'),
	suggestions: part('.help button'),
	/** A mode or a state that may be part of a path. */
	choice: (root: Root, name: string): Locator => choice(name)(root),
	swap: button('Swap'),
	results: part('[data-results]'),
	leg: partBy((n: number) => `[data-results] [data-leg="${n}"]`),
	paths: part('[data-answer]'),
	/** What is told above the answers. */
	notes: part('[data-results] .note-line'),
	/** The note that says what was loosened, with a link that keeps it so. */
	banner: part('[data-results] .banner'),
	keep: part('[data-results] .banner a'),
	compare: link('Compare with a route'),
	/** How long an answer takes, by stretches, and the links of what is published. */
	times: part('[data-answer] .times dd'),
	timeLinks: part('[data-answer] .times a'),
	save: (root: Root, form: 'GPX' | 'CSV'): Locator => root.getByRole('button', { name: form }),
	alternatives: part('[data-results] .instead a')
};

/** The page that compares routes, sites or cities. */
export const compare = {
	first: field('First route'),
	second: field('Second route'),
	third: field('Third route'),
	addThird: button('Add a third'),
	withoutThird: button('Take the third away'),
	tool: (root: Root, name: string): Locator => button(name)(root),
	rowHeads: part('table.compare tbody th'),
	left: part('main p.note[role=status]'),
	/** The second choice by its place: other languages call it otherwise. */
	secondChoice: part('.side-b select'),
	swap: button('Swap'),
	whole: part('.comparison'),
	table: part('table.compare'),
	heads: part('main thead th a'),
	strips: part('.strips'),
	shownBars: part('.strips:visible .mode-bar'),
	stretches: part('.mode-bar rect'),
	/** What lies over the map: the strips, and the part of it that they leave free. */
	strip: part('.strips-card'),
	free: part('.map-free'),
	/** Every mark by which the ways are told apart, beside the map and on it. */
	marks: part('.pair label span, .compare thead th:is(.side-a, .side-b, .side-c), .comparison .strip b'),
	ofSecond: part('.side-b'),
	/** What a row of the table says of the first and the second. */
	cells: (root: Root, row: RegExp): Locator => root.getByRole('row', { name: row }).locator('td'),
	chosen: (choice: Locator): Locator => choice.locator('option:checked'),
	plan: link('Plan a path between any two places'),
	recordChoices: part('.pair.records select'),
	/** On the page of a site or city. */
	fromRecord: link('Compare with…')
};
