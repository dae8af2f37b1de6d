import type { Browser } from '@playwright/test';
import { filesOfVisit } from '../helpers/visit';
import { isMapLibre, weightOf } from '../helpers/weight';
import { sizeRow, type Row } from './row';

const VISITS = [
	['home', ''],
	['a site', 'sites/cci/'],
	['a route', 'routes/ilstc-central/'],
	['a followed leg', 'routes/ilstc-central/2/']
] as const;

/** What a visit loads beside MapLibre, without tiles and data, against what MapLibre itself weighs. */
export async function sizeRows(browser: Browser, host: string): Promise<Row[]> {
	const home = await filesOf(browser, host, '');
	const mapLibre = weightOf([...home.scripts, ...home.styles].filter(isMapLibre));
	const { page, blocking, styles, scripts, fonts } = home;
	const rows = [
		sizeRow(3, 'page and blocking styles ÷ MapLibre', weightOf([page, ...blocking]), mapLibre, 0.15),
		sizeRow(3, 'whole app ÷ MapLibre', weightOf([page, ...styles, ...scripts, ...fonts]), mapLibre, 1.3)
	];
	for (const [name, path] of VISITS) {
		const { scripts } = await filesOf(browser, host, path);
		const theirs = weightOf(scripts.filter(isMapLibre));
		const ours = weightOf(scripts.filter((file) => !isMapLibre(file)));
		rows.push(sizeRow(4, `our scripts ÷ MapLibre's, ${name}`, ours, theirs, 0.2));
	}
	return rows;
}

type Files = Record<'blocking' | 'styles' | 'scripts' | 'fonts', string[]> & { page: string };

async function filesOf(browser: Browser, host: string, path: string): Promise<Files> {
	const page = await browser.newPage({ baseURL: host });
	const files = await filesOfVisit(page, path);
	// stylesheets in the page as it is sent hold its first paint back, later ones do not
	const html = await (await page.request.get(path)).text();
	await page.close();
	const ending = (suffix: string): string[] => files.filter((file) => file.endsWith(suffix));
	const styles = ending('.css');
	return {
		page: `/${path}index.html`,
		blocking: styles.filter((file) => html.includes(`href="${file}"`)),
		styles,
		scripts: ending('.js'),
		fonts: ending('.woff2')
	};
}
