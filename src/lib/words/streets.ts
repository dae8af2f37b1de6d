import type { Language } from '../../../geo/shared/languages';
import type { StreetsFaultKind } from '../../../geo/shared/streets';

/** What leaves the browser where another host has the streets. */
export const askedHost: Record<Language, (host: string) => string> = {
	en: (host) =>
		`Apart from streets from ${host}, nothing is asked of another server and nothing leaves the browser.`,
	zh: (host) => `除向${host}请求街道数据外，不向其他服务器请求任何内容，数据不离开浏览器。`
};

/** Why a map has no streets although it should have some: what stands in the notice over it. */
export const streetsFaults: Record<Language, Record<StreetsFaultKind, string>> = {
	en: {
		missing: 'Streets could not be fetched. The map is shown without them.',
		file: 'Streets are not shown: what lies at their address is no archive of tiles.',
		ranges: 'Streets are not shown: their server does not send parts of a file.',
		cut: 'Streets are not shown: their archive is not whole.',
		raster: 'Streets are not shown: their archive holds pictures instead of lines.',
		packed: 'Streets are not shown: their tiles are packed in a way that browsers cannot read.',
		schema: 'Streets are not shown: their archive is in another schema.',
		zooms: 'Streets are not shown: their archive lacks zooms that are needed.',
		region: 'Streets are not shown: their archive is of another region.',
		credit: 'Streets are not shown: their archive does not say who made them.'
	},
	zh: {
		missing: '无法获取街道数据，地图暂不显示街道。',
		file: '不显示街道：所给地址处没有图块文件。',
		ranges: '不显示街道：所在服务器不支持分段读取。',
		cut: '不显示街道：图块文件不完整。',
		raster: '不显示街道：图块文件为图片，不是线条数据。',
		packed: '不显示街道：浏览器不支持图块的压缩方式。',
		schema: '不显示街道：图块文件为其他格式。',
		zooms: '不显示街道：图块文件没有所需的缩放级别。',
		region: '不显示街道：图块文件属于其他地区。',
		credit: '不显示街道：图块文件未注明数据来源。'
	}
};

/**
 * What the page about the atlas says of streets.
 * @param host that is asked for them; null where the site has them itself
 */
export const aboutStreets: Record<Language, (host: string | null) => Record<'title' | 'text', string>> = {
	en: (host) => ({
		title: 'Streets',
		text: host
			? `From zoom 8 on the map also draws streets, once a reader has zoomed: only then does it ask ${host} for them, and that host learns where the reader looks. They are no part of the atlas; the map names who made them, and off-line it has none.`
			: 'From zoom 8 on the map also draws streets, out of a file that this site carries. They are no part of the atlas; the map names who made them, and off-line it has none.'
	}),
	zh: (host) => ({
		title: '街道',
		text: host
			? `自缩放级别8起，读者缩放后地图另外显示街道：仅在此时向${host}请求数据，对方由此可知读者所看的位置。街道不属于图集内容，数据来源在地图上注明，离线时不显示。`
			: '自缩放级别8起，地图另外显示街道，数据取自本站所带文件。街道不属于图集内容，数据来源在地图上注明，离线时不显示。'
	})
};
