import type { AtlasConfig } from './read/config';

/**
 * What is particular to this atlas and its corridor; whoever forks it for another one begins here, with `about.ts`
 * beside it, the records and the lines of their legs. `read/config.ts` says what each entry means, and checks it.
 */
export const atlasConfig = {
	id: 'landsea-atlas',
	name: { en: 'Landsea Atlas', zh: '陆海图志' },
	short_name: 'Landsea',
	tagline: {
		en: 'China–Singapore co-operation sites and the International Land-Sea Trade Corridor',
		zh: '中新合作项目与国际陆海贸易新通道'
	},
	corridor: { en: 'International Land-Sea Trade Corridor', zh: '国际陆海贸易新通道' },
	bilateral: { en: 'China and Singapore', zh: '中国与新加坡' },
	pair: { en: 'China–Singapore', zh: '中新' },
	bbox: [92, 0, 124, 41],
	main_route: 'ilstc-central',
	headline_measures: ['ports-reached', 'countries-reached'],
	flagships: [
		'sip',
		'tianjin-eco-city',
		'cci',
		'gkc',
		'wsip',
		'ilstc-chongqing',
		'raffles-city-chongqing',
		'nuscri',
		'ckg-airport'
	],
	flagship_measures: [
		{
			en: 'area',
			zh: '面积',
			measures: ['area', 'floor-area'],
			kinds: ['government-project', 'state-level-project', 'park', 'building'],
			// an initiative covers no ground of its own
			not_of: ['cci']
		},
		{
			en: 'investment',
			zh: '投资',
			measures: ['investment', 'cumulative-investment', 'registered-capital', 'signed-projects-value'],
			kinds: [
				'government-project',
				'state-level-project',
				'park',
				'building',
				'research',
				'logistics',
				'airport'
			],
			not_of: []
		},
		{
			en: 'companies or projects',
			zh: '企业或项目',
			measures: [
				'registered-entities',
				'enterprises-housed',
				'enterprises-invested',
				'cooperation-projects',
				'industrial-projects',
				'signed-projects'
			],
			kinds: ['government-project', 'state-level-project', 'park', 'building', 'research', 'airport'],
			not_of: []
		},
		{
			en: 'people at work',
			zh: '从业人员',
			measures: ['employees', 'employees-expected', 'talents-attracted'],
			kinds: ['government-project', 'state-level-project', 'park', 'building', 'research', 'airport'],
			not_of: ['cci']
		},
		{
			en: 'revenue or trade',
			zh: '营收或贸易额',
			measures: ['revenue', 'trade-volume', 'freight-value', 'cross-border-financing'],
			kinds: ['government-project', 'state-level-project', 'park', 'building', 'logistics', 'airport'],
			not_of: []
		},
		{
			en: 'traffic',
			zh: '运量',
			measures: ['freight', 'freight-total', 'trips', 'passengers', 'weekly-flights'],
			kinds: ['logistics', 'airport'],
			not_of: []
		},
		{
			en: 'date of agreement or start',
			zh: '协议或启动日期',
			measures: ['start-date', 'founding-date', 'opening-date'],
			kinds: [
				'government-project',
				'state-level-project',
				'park',
				'building',
				'research',
				'logistics',
				'airport'
			],
			not_of: []
		}
	],
	// nobody has said where reports go: until then the pages offer none
	report: null,
	countries: {
		CN: { en: 'China', zh: '中国', a3: 'CHN', has_provinces: true },
		SG: { en: 'Singapore', zh: '新加坡', a3: 'SGP' },
		LA: { en: 'Laos', zh: '老挝', a3: 'LAO' },
		TH: { en: 'Thailand', zh: '泰国', a3: 'THA' },
		MY: { en: 'Malaysia', zh: '马来西亚', a3: 'MYS' },
		VN: { en: 'Vietnam', zh: '越南', a3: 'VNM' },
		MM: { en: 'Myanmar', zh: '缅甸', a3: 'MMR' },
		KZ: { en: 'Kazakhstan', zh: '哈萨克斯坦', a3: 'KAZ' },
		NZ: { en: 'New Zealand', zh: '新西兰', a3: 'NZL' },
		CL: { en: 'Chile', zh: '智利', a3: 'CHL' },
		NL: { en: 'Netherlands', zh: '荷兰', a3: 'NLD' },
		DE: { en: 'Germany', zh: '德国', a3: 'DEU' }
	},
	route_groups: {
		main: { en: 'Main passages of the 2019 plan', zh: '2019年规划主通道' },
		outlet: { en: 'Sea legs and outlets', zh: '海运航段与出海口' },
		rail: { en: 'International rail', zh: '国际铁路' },
		road: { en: 'Cross-border road', zh: '跨境公路' },
		traditional: { en: 'Traditional ways to compare with', zh: '用于对比的传统路径' },
		northwest: { en: 'Links to Central Asia and Europe', zh: '中亚与欧洲方向' },
		link: { en: 'Air and data', zh: '空中与数据' }
	},
	basemap: {
		region: [60, -15, 150, 57],
		drawn: [50, -37.1, 175, 68.43],
		provinces_from: {
			CHN: 3,
			IND: 3,
			KAZ: 4,
			MNG: 4,
			MMR: 4,
			IDN: 4,
			MYS: 4,
			KGZ: 6,
			LAO: 6,
			KHM: 6,
			THA: 6,
			VNM: 6,
			PHL: 7
		},
		as_provinces: ['HKG', 'MAC'],
		contested: ['KAS'],

		credit: 'Natural Earth'
	},
	credits: {
		map: {
			en: 'Natural Earth · searoute-py · GeoNames · OurAirports · © OpenStreetMap contributors (rail; in Laos and Vietnam via AidData)',
			zh: 'Natural Earth · searoute-py · GeoNames · OurAirports · © OpenStreetMap贡献者（铁路；老挝与越南部分经AidData）'
		},
		places: ['GeoNames (CC BY 4.0)', 'Natural Earth', 'OurAirports', 'searoute-py (Apache-2.0)'],
		lines: [
			'© OpenStreetMap contributors, also via AidData GCDF 2.0',
			'searoute-py (Apache-2.0)',
			'Natural Earth'
		]
	},
	stations: {
		basis: 'OpenStreetMap: the station, or the track at it where that was traced.',
		basis_zh: 'OpenStreetMap：车站位置，已描线处为站内线路位置。',
		credit: '© OpenStreetMap contributors'
	}
} satisfies AtlasConfig;
