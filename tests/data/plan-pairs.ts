import type { Mode } from '../../src/lib/symbols/modes';
import type { Note } from '../../src/lib/plan/plan';

/** Two places, and what a forwarder who knows the records expects to be told. */
type Pair = {
	from: string;
	to: string;
	modes?: Mode[];
	/** the service or route that the best answer is, or else its modes */
	first: string;
	/** services and routes that stand below */
	also?: string[];
	/** nodes that the best answer passes, and those that no answer does */
	passes?: string[];
	never?: string[];
	notes?: Note['kind'][];
	/** why, by the records */
	why: string;
};

export const PAIRS: Pair[] = [
	{
		from: 'chongqing',
		to: 'singapore',
		first: 'rail-sea-singapore',
		also: [
			'ilstc-central',
			'yangtze-and-sea',
			'rail-laos-thailand-malaysia',
			'traditional-yangtze',
			'traditional-zhanjiang',
			'flights-ckg-sin'
		],
		passes: ['guiyang', 'nanning', 'qinzhou-port'],
		why: 'rail to Qinzhou, then the ship; Laos and the Yangtze stand below'
	},
	{
		from: 'singapore',
		to: 'chongqing',
		first: 'ilstc-central',
		also: ['rail-laos-thailand-malaysia', 'traditional-yangtze'],
		passes: ['qinzhou-port'],
		why: 'the same the other way round'
	},
	{
		from: 'chongqing',
		to: 'qinzhou',
		first: 'rail-sea-train',
		also: ['ilstc-east'],
		passes: ['guiyang'],
		never: ['chongqing-nanpeng'],
		why: 'by rail, not down the motorway'
	},
	{
		from: 'chongqing',
		to: 'kunming',
		first: 'rail-laos-thailand-malaysia',
		also: ['road-middle'],
		passes: ['yibin'],
		why: 'rail before road'
	},
	{
		from: 'chongqing',
		to: 'vientiane',
		first: 'china-laos-train',
		also: ['road-vientiane', 'road-middle'],
		passes: ['kunming', 'mohan', 'boten'],
		why: 'the China–Laos railway, and the road'
	},
	{
		from: 'chongqing',
		to: 'bangkok',
		first: 'asean-express',
		also: ['road-bangkok', 'road-middle'],
		passes: ['vientiane-south'],
		why: 'rail to Lat Krabang; the recorded road ends in Bangkok'
	},
	{
		from: 'chongqing',
		to: 'hanoi',
		first: 'road-hanoi',
		also: ['road-east', 'chongqing-hanoi-freight'],
		passes: ['nanning', 'youyiguan'],
		why: 'the recorded road has no change; rail needs one in Nanning'
	},
	{
		from: 'chongqing',
		to: 'shanghai-port',
		first: 'traditional-yangtze',
		passes: ['wuhan-port'],
		why: 'down the river'
	},
	{
		from: 'chongqing',
		to: 'yangon',
		first: 'road-west',
		passes: ['ruili', 'mandalay'],
		notes: ['loosened'],
		why: 'the only way, and no leg in Myanmar is known to operate'
	},
	{
		from: 'chongqing',
		to: 'port-klang',
		first: 'rail',
		passes: ['kuala-lumpur', 'lat-krabang'],
		never: ['singapore-port'],
		why: 'by rail through Laos and Thailand'
	},
	{
		from: 'chongqing',
		to: 'horgos',
		first: 'rail',
		passes: ['lanzhou', 'jinghe'],
		why: 'the railway to the north-west'
	},
	{
		from: 'chongqing',
		to: 'beihai-port',
		first: 'rail',
		passes: ['nanning'],
		notes: ['loosened'],
		why: 'Beihai’s railway is in a state that nobody states'
	},
	{
		from: 'chengdu',
		to: 'bangkok',
		first: 'rail',
		passes: ['yibin', 'kunming', 'vientiane-south'],
		never: ['chongqing-tuanjiecun'],
		notes: ['loosened'],
		why: 'through Yibin and Kunming; its first leg is in an unknown state'
	},
	{
		from: 'chengdu',
		to: 'singapore',
		first: 'rail sea',
		passes: ['qinzhou-port'],
		notes: ['loosened'],
		why: 'to the ship at Qinzhou'
	},
	{
		from: 'chengdu',
		to: 'qinzhou',
		first: 'rail',
		also: ['ilstc-west-yibin', 'ilstc-west-luzhou'],
		notes: ['loosened'],
		why: 'both western passages stand, though one is being built'
	},
	{
		from: 'kunming',
		to: 'singapore',
		first: 'rail-laos-thailand-malaysia',
		also: ['myanmar-lincang'],
		passes: ['vientiane-south', 'padang-besar'],
		never: ['chongqing-tuanjiecun', 'chongqing-nanpeng', 'yibin'],
		notes: ['round'],
		why: 'south, never north to Chongqing and back'
	},
	{
		from: 'singapore',
		to: 'kunming',
		first: 'rail-laos-thailand-malaysia',
		also: ['myanmar-lincang'],
		passes: ['vientiane-south'],
		never: ['chongqing-tuanjiecun', 'guiyang'],
		notes: ['round'],
		why: 'the same the other way round'
	},
	{
		from: 'kunming',
		to: 'bangkok',
		first: 'rail-laos-thailand-malaysia',
		also: ['road-middle'],
		passes: ['boten'],
		why: 'rail through Laos, and the road beside it'
	},
	{
		from: 'kunming',
		to: 'laem-chabang',
		first: 'rail',
		passes: ['lat-krabang'],
		notes: ['loosened'],
		why: 'rail on to the port'
	},
	{
		from: 'kunming',
		to: 'yangon',
		first: 'road-west',
		also: ['myanmar-lincang'],
		passes: ['ruili'],
		notes: ['loosened'],
		why: 'both roads into Myanmar'
	},
	{
		from: 'guiyang',
		to: 'singapore',
		first: 'ilstc-central',
		also: ['traditional-zhanjiang'],
		passes: ['qinzhou-port'],
		why: 'joins the central passage'
	},
	{ from: 'guiyang', to: 'hanoi', first: 'road-east', passes: ['youyiguan'], why: 'on the eastern road' },
	{
		from: 'nanning',
		to: 'singapore',
		first: 'ilstc-central',
		also: ['fangchenggang-branch', 'beihai-branch'],
		passes: ['qinzhou-port'],
		why: 'Qinzhou operates; the other ports stand below'
	},
	{
		from: 'nanning',
		to: 'hanoi',
		first: 'nanning-hanoi-train',
		also: ['rail-vietnam'],
		passes: ['pingxiang', 'dong-dang'],
		why: 'the railway over Pingxiang'
	},
	{
		from: 'nanning',
		to: 'bangkok',
		first: 'rail',
		passes: ['kunming', 'vientiane-south'],
		never: ['singapore-port'],
		why: 'the network leads to Laos by Kunming only'
	},
	{
		from: 'qinzhou',
		to: 'singapore',
		first: 'beibu-gulf-feeder',
		also: ['qinzhou-singapore-sea', 'ycx-loop'],
		why: 'the direct ship; by Yangpu below'
	},
	{
		from: 'shanghai-port',
		to: 'singapore',
		first: 'traditional-yangtze',
		never: ['chongqing-tuanjiecun'],
		notes: ['round'],
		why: 'the ship, not up the Yangtze and down again'
	},
	{
		from: 'wuhan-port',
		to: 'singapore',
		first: 'traditional-yangtze',
		passes: ['shanghai-port'],
		why: 'down the river to the ship'
	},
	{
		from: 'lanzhou',
		to: 'singapore',
		first: 'rail sea',
		passes: ['chongqing-tuanjiecun', 'qinzhou-port'],
		why: 'through Chongqing to the ship'
	},
	{
		from: 'horgos',
		to: 'qinzhou',
		first: 'rail',
		passes: ['lanzhou', 'chongqing-tuanjiecun'],
		why: 'rail from border to sea'
	},
	{
		from: 'bangkok',
		to: 'singapore',
		first: 'rail-laos-thailand-malaysia',
		passes: ['padang-besar', 'woodlands'],
		never: ['kunming'],
		notes: ['round'],
		why: 'down the peninsula, not back through China'
	},
	{
		from: 'vientiane',
		to: 'singapore',
		first: 'rail-laos-thailand-malaysia',
		passes: ['padang-besar'],
		never: ['kunming'],
		notes: ['round'],
		why: 'south'
	},
	{
		from: 'hanoi',
		to: 'singapore',
		first: 'road rail sea',
		passes: ['nanning', 'qinzhou-port'],
		why: 'to the ship at Qinzhou'
	},
	{
		from: 'yangon',
		to: 'singapore',
		first: 'myanmar-lincang',
		notes: ['loosened'],
		why: 'the ship, in an unknown state'
	},
	{
		from: 'chongqing',
		to: 'sin',
		first: 'flights-ckg-sin',
		also: ['air-ckg-sin'],
		passes: ['ckg'],
		why: 'Changi airport means a flight'
	},
	{ from: 'ckg', to: 'sin', first: 'flights-ckg-sin', also: ['air-ckg-sin'], why: 'airport to airport' },
	{
		from: 'chongqing',
		to: 'hak',
		first: 'rail sea',
		passes: ['yangpu-port'],
		notes: ['nearest', 'loosened'],
		why: 'Haikou airport is joined with nothing: Yangpu is the nearest'
	},
	{
		from: 'chongqing',
		to: 'chongqing-yuzui',
		first: '',
		passes: ['chongqing-yuzui'],
		notes: ['hub'],
		why: 'two stations of one place'
	},
	{
		from: 'chongqing',
		to: 'kuala-lumpur',
		first: 'asean-express',
		passes: ['lat-krabang'],
		why: 'the ASEAN Express'
	},
	{
		from: 'kunming',
		to: 'vientiane',
		first: 'lancang-mekong-express',
		passes: ['boten'],
		why: 'the Lancang–Mekong Express'
	},
	{
		from: 'hanoi',
		to: 'chongqing',
		first: 'asean-fast-train',
		also: ['road-east'],
		why: 'the train is recorded in this direction, the lorries in the other'
	},
	{
		from: 'zhanjiang-port',
		to: 'singapore',
		first: 'zhanjiang-liner',
		also: ['zhanjiang-branch'],
		notes: ['round'],
		why: 'the ship, reported long ago'
	},
	{
		from: 'chongqing',
		to: 'dostyk',
		first: 'china-europe-train',
		also: ['northwest-alashankou'],
		why: 'the China–Europe train'
	},
	{
		from: 'chongqing',
		to: 'padang-besar',
		first: 'padang-besar-train',
		passes: ['lat-krabang'],
		why: 'a train reported in 2023 on the only railway'
	}
];
