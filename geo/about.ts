import type { Language } from './shared/languages';

/** A part of the page about the atlas, at `/about#<id>`. */
export type AboutSection = { id: string; title: string; paragraphs: string[] };

/** What this atlas says of itself. Ids are those of elements of the page and the same in every language. */
export const about: Record<Language, AboutSection[]> = {
	en: [
		{
			id: 'method',
			title: 'Method',
			paragraphs: [
				'The atlas is written from seven articles and from the pages that support or contradict them. Every figure is a claim: it carries its source, the place in the source, the date for which it holds and how that date is known.',
				'Claims that contradict each other stand side by side. The atlas does not average, convert or decide between them. Yuan and dollars are shown as the source gives them and never recomputed.',
				'Texts are in our own words. A Chinese name that we could not find in use is marked as our translation or as not verified.'
			]
		},
		{
			id: 'dates',
			title: 'Dates',
			paragraphs: [
				'A date is stated when the source writes it, inferred when it follows from the source and other evidence (the reason is printed with it), and unknown when the source gives no period.'
			]
		},
		{
			id: 'places',
			title: 'Places',
			paragraphs: [
				'Every position says how exact it is, what it rests on and who published it. A site whose place is known only to the district or city is drawn so. What no source places anywhere is not on the map, but in the lists.'
			]
		},
		{
			id: 'lines',
			title: 'Lines of legs',
			paragraphs: [
				'Nearly half of the railway kilometres are traced from OpenStreetMap, from station to station, and each leg tells its longest straight part; the page about the state of the data counts them. All other rail and all road are smooth curves through towns along the way, not surveyed tracks. A schematic curve passes through every town given and keeps within 11 km of the straight line from one to the next; how far the real track lies from it is not known. Sea legs follow the shortest path on an open network of sea lanes, with its corners rounded, at most 7 km beside the lanes, and are no charted tracks. The Yangtze follows Natural Earth’s river line at 1:10 million, and below 119.6° E the middle of the water. The air leg is a great circle. The end points and the path of the data channel are not public: its arc is a sign, not a cable.',
				'A drawn length is measured on the ellipsoid along the line drawn. It is not a published length; published lengths belong to the span that the source speaks of and are never divided.',
				'No source says that a freight train runs to Singapore: Kuala Lumpur–Singapore is shown as an onward link.'
			]
		},
		{
			id: 'borders',
			title: 'Borders',
			paragraphs: [
				'Solid lines are international boundaries as Natural Earth has them; lines of control and disputed, indefinite or indeterminate stretches are dashed. No claims, leases or maritime lines are drawn, and no names stand on disputed areas. None of it takes a position. Whoever hosts the atlas in mainland China needs a map approved there.'
			]
		},
		{
			id: 'licences',
			title: 'Licences',
			paragraphs: [
				'Code: MIT. Sites, claims, events, sources and other records: CC BY 4.0. Files with traced lines or stations (routes.geojson, nodes.geojson, network.json, GPX, KML): ODbL 1.0. Natural Earth and OurAirports are in the public domain; GeoNames is CC BY 4.0; sea lanes and some ports are from searoute-py under Apache 2.0; traced railways (in Laos and Vietnam via AidData GCDF 2.0) and stations © OpenStreetMap contributors.'
			]
		},
		{
			id: 'accessibility',
			title: 'Accessibility and privacy',
			paragraphs: [
				'Every page reads without JavaScript and without the map. Whatever the map shows is also in a list of links. This device keeps what you chose for theme, borders and legend, what reading off-line needs and, until you close the tab, how far you had read on each page.'
			]
		},
		{
			id: 'offline',
			title: 'Off-line',
			paragraphs: [
				'Once a page has come to rest, the browser fetches what every other page is made of: records, words, code and fonts, 1.8 MB in all as a server compresses them. Some of it has come with the page: with one that shows a map, about a third. After that each page in both languages opens without a network, with its text, its lists and its drawing, and so do search, planning and following a route. The map then shows the tiles that were seen. Where the browser is set to save data, or the connection is slow, nothing is fetched that was not asked for.',
				'The whole map can be kept as well, and removed again. Nothing else is fetched for it later, and clearing the data of this site in the browser takes all of it away.'
			]
		}
	],
	zh: [
		{
			id: 'method',
			title: '方法',
			paragraphs: [
				'图集依据七篇文章以及支持或反驳它们的网页编写。每个数字都是一条数据：注明来源、出处、所指时点，以及该时点的依据。',
				'相互矛盾的数据并列展示，图集不取平均、不换算，也不作取舍。人民币与美元均按来源原样列出，绝不重新折算。',
				'文字均由我们自行撰写。查不到实际用例的中文名，标为“本站译名”或“未经核实”。'
			]
		},
		{
			id: 'dates',
			title: '日期',
			paragraphs: [
				'来源写明的日期为“写明”；由来源及其他证据推出的为“推断”，并附理由；来源未说明时期的为“不详”。'
			]
		},
		{
			id: 'places',
			title: '位置',
			paragraphs: [
				'每个位置都说明精度、依据与发布者。只知道区县或城市的项目按该精度绘制。没有任何来源说明地点的，不在地图上标出，只收入列表。'
			]
		},
		{
			id: 'lines',
			title: '路段线位',
			paragraphs: [
				'近一半铁路里程自车站至车站描自OpenStreetMap，各路段均注明最长的直线段，数据质量页有统计；其余铁路与全部公路为经过沿线城镇的平滑曲线，并非测量线位。示意曲线经过所列每个城镇，偏离相邻两地间直线不超过11公里；与实际线位相差多少不详。海运路段取开放航线网上的最短路径，转角修圆，偏离航线网不超过7公里，并非海图航迹。长江沿Natural Earth一千万分之一河流线绘制，东经119.6度以下取水面中部。航空路段为大圆线。数据通道的端点与路径均未公开：弧线仅为示意，并非光缆走向。',
				'图上长度沿所绘线条在椭球面上量得，并非公布里程；公布里程属于来源所指的区间，绝不拆分。',
				'没有来源表明货运列车直达新加坡：吉隆坡—新加坡仅作为后续衔接显示。'
			]
		},
		{
			id: 'borders',
			title: '边界',
			paragraphs: [
				'实线为Natural Earth所载国际边界；控制线以及有争议、未定、不确定的地段用虚线。不绘制主张线、租借线与海上界线，争议地区不标地名。以上均不代表任何立场。在中国大陆部署本图集，须使用经审核的地图。'
			]
		},
		{
			id: 'licences',
			title: '许可',
			paragraphs: [
				'代码：MIT。项目、数据、事件、来源等记录：CC BY 4.0。含描绘线条或车站位置的文件（routes.geojson、nodes.geojson、network.json、GPX、KML）：ODbL 1.0。Natural Earth与OurAirports属公有领域；GeoNames为CC BY 4.0；海上航线与部分港口来自searoute-py（Apache 2.0）；所描铁路（老挝与越南部分经AidData GCDF 2.0）及车站© OpenStreetMap贡献者。'
			]
		},
		{
			id: 'accessibility',
			title: '无障碍与隐私',
			paragraphs: [
				'不启用JavaScript、不看地图，也能阅读每个页面。地图上的全部内容都有对应的链接列表。本机保存您对主题、国界与图例的选择，离线阅读所需的内容，以及各页读到的位置（仅保留到关闭标签页为止）。'
			]
		},
		{
			id: 'offline',
			title: '离线使用',
			paragraphs: [
				'页面载入完毕后，浏览器会下载其他页面所需的全部内容：记录、文字、代码与字体，经服务器压缩后共1.8 MB，其中一部分已随当前页面取得（带地图的页面约为三分之一）。此后，两种语言的每个页面都可在无网络时打开，文字、列表与示意图俱全；检索、路径规划与逐段浏览线路同样可用，地图则显示已看过的图块。浏览器设为节省流量或网速较慢时，不会主动下载任何内容。',
				'也可以保存整幅地图，并可随时删除。保存后，不会再为地图自动下载任何内容；在浏览器中清除本站数据，即可全部删除。'
			]
		}
	]
};
