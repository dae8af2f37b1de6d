import { label } from './label';

/** Coded values of routes, their legs and nodes. */
export const networkCodes = {
	mode: {
		rail: label('Rail', '铁路'),
		sea: label('Sea', '海运'),
		road: label('Road', '公路'),
		river: label('River', '内河'),
		air: label('Air', '航空'),
		data: label('Data', '数据')
	},
	alignment: {
		surveyed: label('Surveyed', '测量'),
		traced: label('Traced', '描绘'),
		'sea-network': label('Sea-lane network', '海上航线网'),
		schematic: label('Schematic', '示意'),
		'great-circle': label('Great circle', '大圆航线')
	},
	node_kind: {
		city: label('City, no terminal named', '城市（未指明场站）'),
		junction: label('Junction', '枢纽站'),
		'rail-station': label('Rail freight station', '铁路货运站'),
		'dry-port': label('Dry port', '陆港'),
		'inland-port': label('Inland port', '内河港'),
		'border-crossing': label('Border crossing', '边境口岸'),
		seaport: label('Seaport', '海港'),
		airport: label('Airport', '机场')
	},
	service: {
		'rail-sea': label('Rail–sea intermodal train', '铁海联运班列'),
		'sea-service': label('Sea service', '海运航线'),
		'river-sea': label('River and sea', '江海联运'),
		'international-rail': label('International rail', '国际铁路联运'),
		'road-service': label('Cross-border road service', '跨境公路班车'),
		'rail-road': label('Rail, road and sea', '铁公海联运'),
		'air-service': label('Air corridor', '空中走廊'),
		'data-channel': label('Data channel', '数据通道')
	}
};
