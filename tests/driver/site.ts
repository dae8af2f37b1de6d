import type { Locator, Page } from '@playwright/test';
import { hold } from '../helpers/hold';
import { button, choice, field, link, part, partBy, type Root } from './part';

/** A link by the end of its address. */
const to = (path: string) => `a[href$="/${path}"]`;

/** A page as a whole, and the text in it. */
export const site = {
	html: part('html'),
	body: part('body'),
	main: part('main'),
	footer: part('footer'),
	heading: (root: Root): Locator => root.getByRole('heading', { level: 1 }),
	/** How the panel of a site begins while its page is on its way. */
	ahead: part('.ahead'),
	aheadName: part('.ahead h1'),
	pageName: part('main h1'),
	headings: part('main :is(h1, h2, h3)'),
	links: part('main a[href]'),
	linkTo: partBy((path: string) => `main ${to(path)}`),
	linkInto: partBy((folder: string) => `main a[href*="/${folder}/"]`),
	/** All that can be pressed, in whatever part. */
	buttons: (root: Root): Locator => root.getByRole('button'),
	skip: link('Skip to content'),
	skipToMap: link('Skip to map'),
	keys: (root: Root): Locator => root.getByRole('dialog', { name: 'Keys' }),
	breadcrumb: (root: Root, name: string): Locator => root.locator('.crumbs').getByRole('link', { name }),
	neighbour: partBy((rel: 'prev' | 'next') => `main [rel="${rel}"]`),
	current: part('main [aria-current]'),
	focused: part('main :focus'),
	busy: part('[aria-busy="true"]'),
	/** Words that are only said, with what is in them. */
	unseen: part(':is(.unseen, .unseen *)'),
	skipLink: part('.skip'),
	number: part('.figure, time'),
	/** The dates of its line of time. */
	dates: part('main .events .when time'),
	stylesheets: part('link[rel="stylesheet"]'),
	liveRegion: part('[aria-live]:visible'),
	announcement: part('[data-announcement]'),
	policy: part('meta[http-equiv="content-security-policy"]'),
	translatedWords: part('main font'),
	/** What would run, or has something that would. */
	runnable: part('main script, main iframe, main object, main [onerror], main [onload], main [onfocus]'),
	status: (root: Root, words: string | RegExp): Locator =>
		root.getByRole('status').filter({ hasText: words }),
	tryAgain: button('Try again'),

	living: part('html[data-alive]'),

	/** Waits until the page is alive: until then it is as the server sent it. */
	async alive(page: Page): Promise<void> {
		await site.living(page).waitFor();
	},

	/** Opens a page and holds its scripts back, so that it stays as the server sent it; the answer lets them come. */
	async openUnalive(page: Page, path: string): Promise<() => void> {
		const release = await hold(page, '**/_app/**/*.js');
		await page.goto(path, { waitUntil: 'commit' });
		await site.footer(page).waitFor();
		return release;
	},

	/** A link of ours in the text, to wherever the test needs one. */
	async addLink(page: Page, href: string, words: string): Promise<Locator> {
		await site.main(page).evaluate(
			(main, [address, text]) => {
				const added = document.createElement('a');
				added.href = address;
				added.textContent = text;
				main.prepend(added);
			},
			[href, words] as const
		);
		return page.getByRole('link', { name: words });
	}
};

/** The bar above every page. */
export const header = {
	bar: part('.site-header'),
	/** Its lower edge; what is searched in stands in the bar too. */
	edge: part('.site-header nav'),
	home: part('.site-header a'),
	navigation: (root: Root): Locator => root.getByRole('navigation', { name: 'Main navigation' }),
	link: (root: Root, name: string): Locator =>
		header.navigation(root).getByRole('link', { name, exact: true }),
	linkTo: partBy((path: string) => `.site-header ${to(path)}`),
	/** In a window that has room for it. */
	wideLinkTo: partBy((path: string) => `.site-header li.wide ${to(path)}`),
	language: (root: Root, name: string): Locator => root.getByRole('link', { name, exact: true }),
	otherLanguage: part('.site-header a[hreflang]'),
	menu: part('.menu'),
	menuButton: part('.menu summary'),
	menuSign: part('.menu summary svg:visible'),
	menuList: part('.menu ul'),
	theme: part('button.theme'),
	themeCalled: (root: Root, name: string): Locator => root.getByRole('button', { name })
};

/** The line that says what of the page is missing. */
export const life = {
	strip: part('.life'),
	line: part('[data-life] p'),
	/** That line, or the one about the map. */
	lineOrNotice: part('[data-life] p, [data-notice] p'),
	retry: part('[data-life] button')
};

/** What is kept for reading off-line. */
export const offline = {
	/** Every page can be made without a network. */
	ready: part('html[data-offline="ready"]'),
	full: part('html[data-offline="full"]'),
	/** The line about a newer edition, or about what could not be kept. */
	line: part('[data-offline-line] p'),
	reload: (root: Root): Locator => offline.line(root).getByRole('button', { name: 'Reload' }),
	/** What the page about the atlas offers to keep. */
	card: part('[data-keep-offline]'),
	kept: part('[data-keep-offline="kept"]'),
	older: part('[data-keep-offline="older"]'),
	none: part('[data-keep-offline="none"]'),
	keep: button(/^Keep the whole map/),
	renew: button(/^Fetch the map of this edition/),
	cancel: button('Cancel'),
	remove: button('Remove the map'),
	status: (root: Root): Locator => offline.card(root).getByRole('status')
};

/** What holds the text beside the map: on a phone a sheet over it. */
export const panel = {
	frame: part('.panel'),
	scroller: part('.panel-scroll'),
	/** The handle by its look: other languages call it otherwise. */
	grip: part('.sheet-handle'),
	handle: button('Height of the panel'),
	height: (page: Page): Promise<number> =>
		panel.frame(page).evaluate((frame) => frame.getBoundingClientRect().height),
	scrollTop: (page: Page): Promise<number> => panel.scroller(page).evaluate((scroller) => scroller.scrollTop)
};

/** What the first page says over its list. */
export const home = { doors: part('.doors a') };

/** The list of sites on the first page. */
export const list = {
	results: part('[data-results]'),
	links: part('[data-results] a'),
	linkTo: partBy((path: string) => `[data-results] ${to(path)}`),
	siteLinks: part('[data-results] a[href*="/sites/"]'),
	/** What stands behind the names of a site. */
	facts: (root: Root, id: string): Locator => list.linkTo(root, `sites/${id}/`).locator('.meta'),
	/** What it says is shown: ids of its rows, of the sites of all markers on the map, and the number that it gives. */
	shown: (page: Page): Promise<{ rows: string[]; markers: string[]; count: number; busy: string | null }> =>
		page.evaluate(() => {
			const results = document.querySelector<HTMLElement>('main [data-results]');
			const rows = Array.from(
				results?.querySelectorAll('a') ?? [],
				(row) => row.pathname.split('/').at(-2) ?? ''
			);
			const features = window.landsea?.map?.querySourceFeatures('sites') ?? [];
			const markers = features.flatMap(({ properties }) => String(properties.sites).split(','));
			return {
				rows: rows.sort(),
				markers: [...new Set(markers)].sort(),
				count: Number(results?.dataset.count),
				busy: results?.getAttribute('aria-busy') ?? null
			};
		}),
	badges: part('svg.badge'),
	researchBadge: part('.badge-research'),
	link: (root: Root, name: string): Locator => list.results(root).getByRole('link', { name })
};

/** What filters the list of sites, puts it in order and shows it as a table. */
export const filters = {
	open: button(/^(Filter|筛选)/),
	value: (root: Root, name: RegExp): Locator => root.getByRole('checkbox', { name }),
	section: (root: Root, name: string): Locator => root.locator('.filter-panel summary', { hasText: name }),
	from: field('from'),
	chips: part('.filter-chips button:not(.reset)'),
	reset: button('Clear all filters'),
	said: part('.site-finder .shown'),
	retry: part('.site-finder .fetch-state button'),
	empty: part('.site-finder .empty'),
	relaxations: part('.site-finder .empty button'),
	order: part('.site-tools select'),
	inView: button('In view'),
	table: button('Table'),
	tableCells: part('.site-table tbody tr:first-of-type td'),
	choices: part('.site-table tbody input'),
	keep: button(/^Keep only/),
	columns: part('.site-table summary'),
	column: choice('Sector'),
	save: (root: Root, form: string): Locator => root.getByRole('button', { name: `Save as ${form}` }),
	copy: button('Copy'),
	headings: part('[data-results] h3')
};

/** The events by year, with the fields over them. */
export const timeline = {
	kind: field('Kind'),
	subject: field('What it is about'),
	said: part('.event-filters + [role=status]'),
	events: part('main [data-results] article'),
	event: partBy((id: string) => `article#${id}`)
};

/** The table of all claims. */
export const figures = {
	table: part('[data-figures]'),
	words: Object.assign((root: Root): Locator => figures.table(root).getByRole('searchbox'), {
		css: () => '[data-figures] input[name=q]'
	}),
	measure: field('Measure'),
	choices: part('main select'),
	shown: part('p.shown'),
	rows: part('tr[data-claim]'),
	contradicted: (root: Root): Locator => figures.rows(root).filter({ has: root.locator('.conflicts') }),
	subjects: part('tbody th'),
	subjectLinks: part('tbody th a'),
	valueLinks: part('[data-value] a, tbody td:nth-of-type(3) a'),
	valueLink: (row: Locator): Locator => row.locator('td a').first(),
	values: part('[data-figures] [data-value]'),
	columns: part('.figures thead th'),
	column: (root: Root, name: string): Locator => root.getByRole('columnheader', { name }),
	sort: (column: Locator): Locator => column.getByRole('button'),
	sortedUp: part('th[aria-sort="ascending"]'),
	count: (root: Root): Promise<number> => figures.table(root).getAttribute('data-count').then(Number),
	allFilters: (root: Root): Locator => root.getByRole('button', { name: 'All filters', exact: true }),
	/** A value of a filter in the panel of all of them, with its count behind its name. */
	value: (root: Root, name: RegExp): Locator => root.getByRole('checkbox', { name }),
	valueCounts: part('.filter-panel [open] .of'),
	year: (root: Root, name: 'from' | 'to'): Locator =>
		root.locator('.filter-panel').getByRole('spinbutton', { name }),
	conflicts: button(/^With conflicts/),
	groups: part('.figure-tools select'),
	groupHeads: part('.figures .group th'),
	chips: part('.filter-chips button'),
	reset: button('Clear all filters'),
	said: part('[data-figures] p.said'),
	relaxations: part('.filter-empty button'),
	copy: button(/^Copy$/),
	save: button('Save as CSV'),
	plotButtons: part('.plot-button'),
	bars: part('.figures .plot .bar')
};

/** A figure with its evidence, as a card in the text or a row of a table. */
export const claim = {
	all: part('main [data-claim]'),
	other: partBy((id: string) => `main [data-claim]:not(#${id})`),
	card: partBy((id: string) => `#${id}`),
	cited: partBy((id: string) => `main [data-claim="${id}"]`),
	evidence: partBy((id: string) => `#${id} details`),
	evidenceButton: partBy((id: string) => `#${id} summary`),
	evidenceButtons: part('.evidence summary'),
	cards: part('main [data-claim][id]'),
	measureCards: part('[data-measure]'),
	/** The figures of one series, and the bar of one of them. */
	scopes: part('[data-measure] .scope'),
	/** What the figures of a scope cover, or on which stretch they are, and the line of a card that those of several make no series. */
	noun: part('.noun'),
	stretch: part('.span'),
	apart: part('.apart'),
	measure: part('.measure'),
	bars: part('.bar rect'),
	ofBar: part('xpath=ancestor::*[@data-claim][1]'),
	/** What each card shows: its figure, its sentence, and when that was. */
	face: [part('.value'), part('.said'), part('.date-basis')],
	/** What is seen once somebody opens it, and what sources call themselves. */
	folded: part('details > :not(summary)'),
	foldedOrTitle: part('details > :not(summary), cite'),
	/** What runs on in one line of a conflict. */
	conflictLines: part('.conflict :is(h3, h4, ul, li)')
};

/** What takes a claim along, at the end of its evidence once that is open. */
export const cite = {
	rows: part('.cite'),
	buttons: (root: Root, id: string): Locator => claim.evidence(root, id).getByRole('button'),
	report: (root: Root, id: string): Locator =>
		claim.evidence(root, id).getByRole('link', { name: /^(Report a mistake|报告错误)$/ }),
	said: (root: Root, id: string): Locator => claim.evidence(root, id).getByRole('status')
};

/** The field of every page that finds any record, and what it finds. */
export const search = {
	field: part('[role=search] input[type=search]'),
	hits: part('.hits'),
	links: part('[data-results] a'),
	mark: part('mark'),
	inMain: part('main [data-results] a')
};
