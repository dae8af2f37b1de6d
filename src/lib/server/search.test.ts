import { describe, expect, test } from 'vitest';
import { MOST } from '../search/scores';
import { readVariants } from '../records/fold';
import { answer, openSearch } from '../search/search';
import { received, sent } from '../search/search-file';
import { shortId, wholeId } from '../search/short-id';
import { readAtlas } from '../../../geo';
import { languages } from '../../../geo/shared/languages';
import { searchFile } from './search-file';
import { searchTold } from './search-told';
import { traditionalPairs } from './traditional';

const variants = readVariants(traditionalPairs());
const told = Object.fromEntries(languages.map((language) => [language, searchTold(language)]));
const search = openSearch(received(sent(searchFile())), told, variants);

/** The addresses of what answers, in the order in which a reader sees them. */
function urlsFor(typed: string): string[] {
	return answer(search, typed).groups.flatMap(({ hits }) => hits.map(({ record }) => record.url));
}

/** What is typed, and what must be among the first five hits. */
const QUERIES: Record<string, [typed: string, wanted: string][]> = {
	'simplified Chinese': [
		['知识城', '/sites/gkc/'],
		['工业园', '/sites/sip/'],
		['苏州工业园区', '/sites/sip/'],
		['重庆来福士', '/sites/raffles-city-chongqing/'],
		['莱佛士医院', '/sites/raffles-hospital-cq/'],
		['新国大', '/sites/nus/'],
		['生态城', '/sites/tianjin-eco-city/'],
		['南向通道', '/sites/ilstc-chongqing/'],
		['陆海新通道', '/sites/ilstc-chongqing/'],
		['钦州港东站', '/nodes/qinzhou-port-east/'],
		['新加坡大学', '/sites/nus/'],
		['中新知识城', '/sites/gkc/'],
		['医院 重庆', '/sites/raffles-hospital-cq/'],
		['东盟快线', '/routes/rail-laos-thailand-malaysia/'],
		['自贸协定', '/bilateral/#csfta'],
		['友谊关', '/nodes/youyiguan/']
	],
	'traditional Chinese': [
		['知識城', '/sites/gkc/'],
		['重慶', '/cities/chongqing/'],
		['廣州知識城', '/sites/gkc/'],
		['蘇州工業園區', '/sites/sip/'],
		['無錫新加坡工業園', '/sites/wsip/'],
		['國家會展中心', '/sites/necc-shanghai/'],
		['萬象', '/nodes/vientiane/'],
		['永珍', '/nodes/vientiane/'],
		['欽州港', '/nodes/qinzhou-port/'],
		['樟宜機場', '/sites/changi-airport/'],
		['陸海新通道', '/sites/ilstc-chongqing/']
	],
	pinyin: [
		['zhishicheng', '/sites/gkc/'],
		['zhi shi cheng', '/sites/gkc/'],
		['zhī shi chéng', '/sites/gkc/'],
		['chong2 qing4', '/cities/chongqing/'],
		['gongyeyuan', '/sites/sip/'],
		['laifushi', '/sites/raffles-city-chongqing/'],
		['xinjiapo', '/cities/singapore/'],
		['qinzhougang', '/nodes/qinzhou-port/'],
		['wanxiang', '/nodes/vientiane/'],
		['liangjiangxinqu', '/sites/liangjiang/'],
		['huoerguosi', '/nodes/horgos/']
	],
	initials: [
		['zsc', '/sites/gkc/'],
		['cq', '/cities/chongqing/'],
		['xjp', '/cities/singapore/'],
		['qzg', '/nodes/qinzhou-port/'],
		['stc', '/sites/tianjin-eco-city/'],
		['ilstc', '/sites/ilstc-chongqing/'],
		['nwlstc', '/sites/ilstc-chongqing/']
	],
	'English, with typos and accents': [
		['knowledge city', '/sites/gkc/'],
		['city knowledge', '/sites/gkc/'],
		['Chongqing', '/cities/chongqing/'],
		['chonqing', '/cities/chongqing/'],
		['Chóngqìng', '/cities/chongqing/'],
		['knowlege citty', '/sites/gkc/'],
		['raffels hospital', '/sites/raffles-hospital-cq/'],
		['Raffles Hospital in Chongqing', '/sites/raffles-hospital-cq/'],
		['Đồng Đăng', '/nodes/dong-dang/'],
		['tianjin ecocity', '/sites/tianjin-eco-city/'],
		['eco-city', '/sites/tianjin-eco-city/'],
		['singapor exchange', '/sites/sgx/'],
		['Rangoon', '/nodes/yangon/'],
		['Ürümqi', '/#6/43.81/87.57'],
		['who signed with SGX', '/bilateral/#sgx-gkc-mou'],
		['land sea corridor', '/sites/ilstc-chongqing/'],
		['carrot', '']
	],
	questions: [
		['what opened after 2015 in Chongqing', '/timeline/#cci-launch'],
		['everything of NUS', '/sites/nus/'],
		['sites in Wuxi', '/sites/wsip/'],
		['SGX agreement', '/bilateral/#sgx-gkc-mou'],
		['projects of Haikou airport', '/sites/haikou-airport/'],
		['重庆有哪些医院', '/sites/raffles-hospital-cq/'],
		['新加坡国立大学在哪里', '/sites/nus/'],
		['钦州港的代码是什么', '/nodes/qinzhou-port/'],
		['谁与新交所签约', '/sites/sgx/'],
		['重庆来福士是什么时候开业的', '/sites/raffles-city-chongqing/'],
		['重慶來福士是什麼時候開業的', '/sites/raffles-city-chongqing/'],
		['2015年以后重庆开了什么', '/timeline/#cci-launch'],
		['重庆签约', '/timeline/#cs-oncology-signing'],
		['苏州协议', '/bilateral/#sip-agreement'],
		['铁路线路', '/timeline/#laos-passenger-trains'],
		// a place that the atlas does not know, with a word of questions in it
		['前海', ''],
		['carrot sites', '']
	],
	'kinds, of which there are many': [
		['universities', '/sites/nus/'],
		['airports', '/sites/changi-airport/'],
		['which airports are in the atlas', '/sites/changi-airport/'],
		['border crossings', '/nodes/boten/'],
		['hospitals in Chongqing', '/sites/raffles-hospital-cq/'],
		['parks in Guangzhou', '/sites/gkc-smart-park/'],
		['seaports in Malaysia', '/nodes/port-klang/'],
		['老挝边境口岸', '/nodes/boten/'],
		['universities in Singapore', '/sites/nus/'],
		['seaports in China', '/nodes/qinzhou-port/'],
		// the thing itself goes before what is called so in the singular
		['how many ports', '/tours/who-says-how-many-ports/'],
		['seaports in Laos', '']
	],
	'words for figures that no page has': [
		['population of eco-city', '/sites/tianjin-eco-city/#eco-city-residents-2023'],
		['how many people live in Tianjin Eco-city', '/sites/tianjin-eco-city/#eco-city-residents-2023'],
		['生态城人口', '/sites/tianjin-eco-city/#eco-city-residents-2023'],
		['companies in Suzhou Industrial Park', '/sites/sip/'],
		['how big is Knowledge City', '/sites/gkc/#gkc-area-2023'],
		['how large is Knowledge City', '/sites/gkc/#gkc-area-2023'],
		['重庆2025年经通道运输了多少标准箱', '/sites/ilstc-chongqing/#corridor-freight-chongqing-2025'],
		['how tall is Raffles City', '/sites/raffles-city-chongqing/#raffles-city-height'],
		['co-operation projects', '/sites/gkc/#gkc-cooperation-projects-2022'],
		['projects signed', '/sites/cci/#cci-projects-2025'],
		['知识城有多大', '/sites/gkc/#gkc-area-2023'],
		['重庆到钦州多远', '/routes/ilstc-central/#ilstc-central-rail-length-2017'],
		['来福士有多高', '/sites/raffles-city-chongqing/#raffles-city-height'],
		['来福士多高', '/sites/raffles-city-chongqing/#raffles-city-height'],
		['cost of Raffles City Chongqing', '/sites/raffles-city-chongqing/#raffles-city-investment'],
		['distance Chongqing to Qinzhou', '/routes/ilstc-central/#ilstc-central-rail-length-2017'],
		['when was SIP launched', '/sites/sip/#sip-launched'],
		['港口数量', '/routes/#corridor-ports-2026-01'],
		['股权', '/sites/ckg-airport/#ckg-changi-share']
	],
	'names in other words than their own': [
		['重庆江北机场', '/sites/ckg-airport/'],
		['重慶江北機場', '/sites/ckg-airport/'],
		['海口机场', '/sites/haikou-airport/'],
		['海口美兰机场', '/sites/haikou-airport/'],
		['无锡机场', '/sites/wuxi-airport/'],
		['无锡市政府', '/organisations/wuxi-government/'],
		['重庆市政府', '/organisations/chongqing-government/'],
		['新加坡樟宜机场集团', '/organisations/changi-airport-group/'],
		['苏州新加坡工业园', '/sites/sip/'],
		['双边联委会第二十一次会议', '/timeline/#jcbc-21'],
		['天津生态城面积', '/sites/tianjin-eco-city/#eco-city-area'],
		['知识城企业数量', '/sites/gkc/#gkc-entities-2025'],
		['生态城有多少企业', '/sites/tianjin-eco-city/#eco-city-entities-2023'],
		['pinglu canal', '/routes/#corridor-pinglu-length'],
		['DHL', '/organisations/dhl-apac/']
	],
	'services, railways and roads': [
		['中欧班列', '/routes/northwest-alashankou/#china-europe-train'],
		['中歐班列', '/routes/northwest-alashankou/#china-europe-train'],
		['China-Europe train', '/routes/northwest-alashankou/#china-europe-train'],
		['澜湄快线', '/routes/rail-laos-thailand-malaysia/#lancang-mekong-express'],
		['Lancang Mekong Express', '/routes/rail-laos-thailand-malaysia/#lancang-mekong-express'],
		['YCX', '/routes/beibu-yangpu-singapore/#ycx-loop'],
		['重庆到新加坡航班', '/routes/air-ckg-sin/#flights-ckg-sin'],
		['成渝铁路', '/routes/ilstc-west-luzhou/1/'],
		['渝怀铁路', '/routes/ilstc-east/1/'],
		['G75', '/routes/road-east/1/'],
		['Friendship Tunnel', '/routes/rail-laos-thailand-malaysia/4/'],
		['CKG-SIN', '/routes/air-ckg-sin/1/'],
		['渝新航线每周几班', '/routes/air-ckg-sin/#flights-ckg-sin']
	],
	'words that stand in what is said of a figure': [
		['Temasek', '/sites/capitaland/#capitaland-ascendas'],
		['Duisburg', '/routes/northwest-alashankou/#chongqing-duisburg-length-2013'],
		['昆山', '/sites/sip/#sip-gdp-2025'],
		['平陆运河', '/routes/#corridor-pinglu-length'],
		['杜伊斯堡', '/routes/northwest-alashankou/#chongqing-duisburg-length-2013'],
		['Hechuan', '/bilateral/#food-registration-shipment'],
		['合川', '/bilateral/#food-registration-shipment'],
		['Guangzhou trade', '/cities/guangzhou/#guangzhou-trade-2021'],
		['广州贸易额', '/cities/guangzhou/#guangzhou-trade-2021'],
		['新加坡港吞吐量', '/sites/port-of-singapore/#port-boxes-2025'],
		['江北机场旅客吞吐量', '/sites/ckg-airport/#ckg-passengers-2025'],
		['SGX MoU', '/bilateral/#sgx-gkc-mou']
	],
	'figures with their scale and unit in words': [
		['3.43 billion', '/cities/guangzhou/#guangzhou-trade-2021'],
		['US$3.43 billion', '/cities/guangzhou/#guangzhou-trade-2021'],
		['44.66 million', '/sites/port-of-singapore/#port-boxes-2025'],
		['41.12 million TEU', '/sites/port-of-singapore/#port-boxes-2024'],
		['21.7 billion', '/sites/cci/#cci-financing-2025'],
		['302 metres', '/sites/gkc-knowledge-tower/#tower-height-topped-out'],
		['232 square kilometres', '/sites/gkc/#gkc-area-2023'],
		['49 percent', '/sites/ckg-airport/#ckg-changi-share'],
		['142.5万标箱', '/routes/#corridor-freight-2025'],
		['5000万旅客', '/sites/ckg-airport/#ckg-passengers-2025'],
		['27万人次', '/routes/air-ckg-sin/#ckg-sin-passengers-2025']
	],
	'what happened, what was signed': [
		['新交所签了什么', '/sites/sgx/'],
		['2018年签了哪些协议', '/bilateral/#ilstc-mou-2018']
	],
	'what is not in the atlas': [
		['firewall', ''],
		['triangle', ''],
		['passport', '']
	],
	'codes, numbers, dates and coordinates': [
		['CSGKC', '/sites/gkc/'],
		['CSGKS', '/sites/gkc/'],
		['CNQZH', '/nodes/qinzhou-port/'],
		['CN QZH', '/nodes/qinzhou-port/'],
		['which port has the code CNQZH', '/nodes/qinzhou-port/'],
		['CKG', '/nodes/ckg/'],
		['SGX', '/sites/sgx/'],
		['577', '/routes/#corridor-ports-document'],
		['577 ports', '/routes/#corridor-ports-document'],
		['3.43', '/cities/guangzhou/#guangzhou-trade-2021'],
		['34.3亿美元', '/cities/guangzhou/#guangzhou-trade-2021'],
		['29.56, 106.55', '/cities/chongqing/'],
		['1.35N 103.99E', '/sites/changi-airport/'],
		['北纬29.56 东经106.55', '/cities/chongqing/']
	]
};

for (const [kind, queries] of Object.entries(QUERIES)) {
	describe(kind, () => {
		test.each(queries)('%s finds %s', (typed, wanted) => {
			const urls = urlsFor(typed);
			if (wanted) expect(urls.slice(0, 5)).toContain(wanted);
			else expect(urls).toEqual([]);
		});
	});
}

test.each([
	['events in Chongqing in 2025', 'event'],
	['what happened in 2019', 'event'],
	['2018年重庆的活动', 'event'],
	['2019年的事件', 'event'],
	['2023年的来源', 'source'],
	['agreements 2021', 'agreement'],
	['2024年签署的协议', 'agreement'],
	['organisations in Singapore', 'organisation'],
	['sources of 2023', 'source']
])('who asks for a kind of records finds those first: %s', (typed, kind) => {
	const [first] = answer(search, typed).groups;
	expect(first?.kind).toBe(kind);
});

test.each(['tianjin eco-city', '国大重庆研究院', '无锡新加坡工业园企业', '重庆', 'knowledge city'])(
	'as many hits are told one by one as are counted: %s',
	(typed) => {
		const { count, groups } = answer(search, typed);
		expect(count).toBeGreaterThan(10);
		expect(groups.flatMap(({ hits }) => hits)).toHaveLength(Math.min(count, MOST));
	}
);

test('every claim answers under its own address', () => {
	const told = search.records.flatMap(({ kind, url }) => (kind === 'claim' ? [url] : []));
	expect(told.sort()).toEqual(
		readAtlas()
			.claims.map(({ url }) => url)
			.sort()
	);
});

test('every id of the atlas comes back', () => {
	const { cities, sites, nodes, organisations, agreements, events, claims } = readAtlas();
	const named = [cities, sites, nodes, organisations].flat().map(({ id, name }) => [id, name, ''] as const);
	const dated = [...agreements, ...events].map(({ id, name, date }) => [id, name, date ?? ''] as const);
	const all = [...named, ...dated, ...claims.map(({ id, as_of }) => [id, '', as_of ?? ''] as const)];
	expect(all.map(([id, name, date]) => wholeId(shortId(id, name, date), name, date))).toEqual(
		all.map(([id]) => id)
	);
	expect(all.filter(([id, name, date]) => shortId(id, name, date) !== id).length).toBeGreaterThan(150);
});
