import type { DownloadWords } from './en';

export const downloadsZh: DownloadWords = {
	start: {
		title: '从何入手',
		'claims.csv': '用电子表格查看数据',
		'sites.geojson': '在地图软件中查看项目',
		'atlas.kml': '在三维地球上查看全部内容',
		'datapackage.json': '供自编程序使用：列出全部文件及其许可与各列类型'
	},
	terms:
		'每个文件用一行说明：内容、数量、大小、许可、最新来源的日期与版本。凡能写入许可与署名的文件均已写入；表格的许可与署名见本页与datapackage.json。',
	dataVersion:
		'数据版本，在各JSON、GeoJSON、KML与GPX文件中为data_version，表格的版本见datapackage.json：最近一次更新的日期，加上内容校验值；记录相同，版本即相同。',
	groups: {
		tables: '表格（CSV）',
		maps: '地图（GeoJSON、KML、GPX）',
		items: '记录（JSON）',
		tracks: '线路（GPX，每一路段为一条轨迹）',
		schemas: '模式（JSON Schema）'
	},
	notes: {
		tables:
			'UTF-8编码；列表各项以分号隔开。每个日期旁另列首日、末日与精度（如as_of_first、as_of_last与as_of_precision），计算时请用这些列：电子表格对2025-11的读法不一，有的当作文本，有的当作当月1日。可能被当作公式的文本前加撇号。',
		maps: 'WGS 84坐标。routes中的strand：多条线路共用轨迹时，该线绘于行进方向右侧的步数；由其他线路的线代表时为空。',
		items: 'url为自本站根目录起的地址。',
		tracks: '',
		schemas: '包括已发布文件的模式，以及手写记录的模式（供编辑器使用）。'
	},
	count: {
		tables: (count) => `${count}行`,
		maps: (count) => `${count}个要素`,
		items: (count) => `${count}条记录`,
		tracks: (count) => `${count}个路段`,
		schemas: (count) => `${count}条记录`
	},
	size: (kilobytes) => `${kilobytes} kB`,
	version: (version) => `版本${version}`
};
