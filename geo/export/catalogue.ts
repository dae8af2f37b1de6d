import type { Label } from '../shared/languages';
import type { Rights } from './licences';

/** What a reader of the list of files looks for. */
export type Group = 'tables' | 'maps' | 'items' | 'tracks' | 'schemas';
/** What a file is, in a line. */
export type FileLines = { group: Group; rights: Rights; title: Label; description: Label };

const lines = (group: Group, rights: Rights, en: [string, string], zh: [string, string]): FileLines => ({
	group,
	rights,
	title: { en: en[0], zh: zh[0] },
	description: { en: en[1], zh: zh[1] }
});

const CATALOGUE: Record<string, FileLines> = {
	'claims.csv': lines(
		'tables',
		'records',
		['figures as a table', 'Every figure, with subject, measure, source, publisher and address by name'],
		['数据表格', '全部数据，写明对象、指标、来源、发布者与网址']
	),
	'sites.csv': lines(
		'tables',
		'records',
		['sites as a table', 'Every co-operation site, with its point'],
		['项目表', '全部合作项目及其坐标']
	),
	'routes.csv': lines(
		'tables',
		'traced',
		['legs as a table', 'Every leg of every route, in order, with its lengths'],
		['路段表', '各线路的全部路段，依次列出，附里程']
	),
	'nodes.csv': lines(
		'tables',
		'traced',
		['nodes as a table', 'Ports, stations, border crossings and airports, with their points'],
		['节点表', '港口、车站、口岸与机场及其坐标']
	),
	'cities.csv': lines(
		'tables',
		'records',
		['cities as a table', 'The cities that group the sites'],
		['城市表', '合作项目所属城市']
	),
	'organisations.csv': lines(
		'tables',
		'records',
		['organisations as a table', 'Governments, agencies, companies and others who take part'],
		['机构表', '参与合作的政府、机构、企业等']
	),
	'agreements.csv': lines(
		'tables',
		'records',
		['agreements as a table', 'Signed and issued texts, with their dates'],
		['协议表', '签署与发布的文件及日期']
	),
	'relations.csv': lines(
		'tables',
		'records',
		['relations as a table', 'Who does what where: typed links, with both ends by name'],
		['关系表', '各方之间的关系，写明两端名称']
	),
	'events.csv': lines(
		'tables',
		'records',
		['events as a table', 'Dated happenings'],
		['事件表', '有日期的事件']
	),
	'sources.csv': lines(
		'tables',
		'records',
		['sources as a table', 'The documents that are cited, with publisher and address'],
		['来源表', '所引文献及其发布者与网址']
	),
	'sites.geojson': lines(
		'maps',
		'records',
		['sites', 'Every co-operation site as a point; no geometry where no source states the place'],
		['项目', '每个合作项目为一个点；来源未说明地点者无几何']
	),
	'nodes.geojson': lines(
		'maps',
		'traced',
		['nodes', 'Ports, stations, border crossings and airports as points'],
		['节点', '港口、车站、口岸与机场，均为点']
	),
	'routes.geojson': lines(
		'maps',
		'traced',
		['routes', 'Every leg of every route as a line, in order and in the direction of travel'],
		['线路', '各线路的每一路段为一条线，依次沿行进方向']
	),
	'sites-flat.geojson': lines(
		'maps',
		'records',
		['sites, lists as text', 'The sites, lists as text: for GeoPackage, FlatGeobuf, Shapefile, databases'],
		['项目（列表为文本）', '同为项目，列表写成文本：适用于GeoPackage、FlatGeobuf、Shapefile与数据库']
	),
	'nodes-flat.geojson': lines(
		'maps',
		'traced',
		['nodes, lists as text', 'The nodes, lists as text'],
		['节点（列表为文本）', '同为节点，列表写成文本']
	),
	'routes-flat.geojson': lines(
		'maps',
		'traced',
		['routes, lists as text', 'The legs, lists as text'],
		['线路（列表为文本）', '同为路段，列表写成文本']
	),
	'atlas.kml': lines(
		'maps',
		'traced',
		['the map', 'Sites by city, nodes and routes in folders and in colours: for Google Earth, Marble, QGIS'],
		['地图', '按城市分组的项目、节点与线路，分文件夹并着色：适用于Google Earth、Marble、QGIS']
	),
	'sites.gpx': lines(
		'maps',
		'records',
		['sites as waypoints', 'The sites whose place is known, as waypoints: for a GPS or a phone'],
		['项目航点', '位置已知的项目，均为航点：适用于GPS或手机']
	),
	'atlas.json': lines(
		'items',
		'mixed',
		['all records', 'All records and the labels of all codes, without the lines'],
		['全部记录', '全部记录与代码标签，不含线形']
	),
	'claims.json': lines(
		'items',
		'records',
		['figures', 'Every figure, date and statement, with source and conflicts'],
		['数据', '全部数据、日期与陈述，附来源与分歧']
	),
	'sources.json': lines(
		'items',
		'records',
		['sources', 'The documents that are cited'],
		['来源', '所引文献']
	),
	'events.json': lines('items', 'records', ['events', 'Dated happenings'], ['事件', '有日期的事件']),
	'cities.json': lines(
		'items',
		'records',
		['cities', 'The cities that group the sites'],
		['城市', '合作项目所属城市']
	),
	'organisations.json': lines(
		'items',
		'records',
		['organisations', 'Who takes part'],
		['机构', '参与合作的各方']
	),
	'agreements.json': lines(
		'items',
		'records',
		['agreements', 'Signed and issued texts'],
		['协议', '签署与发布的文件']
	),
	'relations.json': lines(
		'items',
		'records',
		['relations', 'Typed links between records'],
		['关系', '记录之间的关系']
	),
	'services.json': lines(
		'items',
		'records',
		[
			'services',
			'What runs over the legs: operators, how often, how long, since when, with the claims that say so'
		],
		['运输服务', '各路段上开行的班列、航线与班车：运营方、班次、用时、起始时间及所据数据']
	),
	'tours.json': lines(
		'items',
		'records',
		['tours', 'Stories over the map, step by step, with the claims that they rest on'],
		['导览', '分步讲述的地图故事，附所依据的数据']
	),
	'changes.json': lines(
		'items',
		'records',
		['changes', 'What readers gained, by day, with the records that it touched'],
		['更新记录', '按日期列出新增与修订的内容及所涉记录']
	),
	'network.json': lines(
		'items',
		'traced',
		['network', 'The corridor as a graph: legs and transfers, with their nodes'],
		['网络', '通道的图结构：路段、换乘及其节点']
	),
	'codes.json': lines(
		'items',
		'records',
		['codes', 'Every coded value with its label in both languages'],
		['代码', '全部代码及中英文标签']
	),
	'datapackage.json': lines(
		'items',
		'records',
		['data package', 'This list for programs: sizes, hashes, licences, credit, types of every column'],
		['数据包', '供程序读取的本清单：大小、校验值、许可、署名与各列类型']
	)
};

const RECORD_SCHEMA = 'schema/records/';

/** Where a file stands in a list for people: those to begin with first, files of one kind by their path. */
export function rankOf(path: string): number {
	const rank = Object.keys(CATALOGUE).indexOf(path);
	return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}

/** Where the schema of a file lies, seen from the file. */
export function schemaOf(path: string): string {
	return `schema/${path.replace(/\.[a-z]+$/, '')}.schema.json`;
}

/** What a file is; a schema says it of the file that it describes. */
export function linesOf(path: string): FileLines {
	const known = CATALOGUE[path];
	if (known) return known;
	const name = path.replace(/^.*\//, '').replace(/\.schema\.json$/, '');
	if (path.startsWith(RECORD_SCHEMA)) {
		return lines(
			'schemas',
			'code',
			[`record files, ${name}`, `What a record file of kind ${name} holds`],
			[`记录文件：${name}`, `${name}类记录文件的内容`]
		);
	}
	const file = Object.keys(CATALOGUE).find((other) => /json$/.test(other) && schemaOf(other) === path);
	if (file !== undefined) {
		return lines(
			'schemas',
			'code',
			[`schema of ${name}`, `What ${file} holds`],
			[`${name}的模式`, `${file}的内容`]
		);
	}
	throw new Error(`${path}: found no line that says what it is, wanted one in the catalogue`);
}
