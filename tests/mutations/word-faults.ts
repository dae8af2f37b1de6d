import type { Fault } from './fault';
import { remove, set, type Item } from './world';

const SUMMARISED = ['sites', 'cities', 'routes', 'organisations', 'agreements', 'events'] as const;

const changed =
	(field: string, change: (text: string) => string): Fault['plant'] =>
	(world) => {
		const item = world.pickItem(SUMMARISED);
		return [set(item, field, change(String(item.value[field])))];
	};

const hasLine = ({ value }: Item) => value.line !== undefined;

/** Faults of links and texts. */
export const wordFaults: Fault[] = [
	{
		rule: 'link',
		plant: (world) => [
			set(
				world.pickItem(['sources']),
				'url',
				world.pick([
					'javascript:alert(1)',
					'https://name:word@example.com/',
					'http://localhost/',
					'example.com'
				])
			)
		]
	},
	{ rule: 'language', plant: changed('summary_zh', () => 'Only English here.') },
	{ rule: 'language', plant: changed('name', (name) => `${name} 名称`) },
	{
		rule: 'language',
		plant: (world) => [remove(world.pickItem(['legs'], hasLine), world.pick(['line', 'line_zh']))]
	},
	{
		rule: 'language',
		plant: (world) => [
			set(
				world.pickItem(['claims'], ({ value }) => value.note === undefined),
				'note_zh',
				'仅有中文。'
			)
		]
	},
	{ rule: 'punctuation', plant: changed('summary_zh', (text) => `${text}另,有说明。`) },
	{ rule: 'punctuation', plant: changed('summary', (text) => `${text}，too`) },
	{ rule: 'text', plant: changed('summary', (text) => text.replace(' ', '  ')) },
	{ rule: 'text', plant: changed('summary', (text) => `${text}\u202e`) },
	{ rule: 'text', plant: changed('summary_zh', (text) => `<i>${text}</i>`) },
	{ rule: 'text', plant: changed('name', (name) => `${name} e\u0301`) },
	...['=', '+', '-', '@', '＝', '＠'].map((sign): Fault => {
		return { rule: 'text', plant: changed('summary', (text) => `${sign}${text}`) };
	}),
	...['&lt;', '&#60;', '&#x3c;', '&#X3C', '&nbsp;'].map((entity): Fault => {
		return { rule: 'text', plant: changed('summary_zh', (text) => `${text}${entity}b`) };
	}),
	...[
		'\u2028',
		'\u2029',
		'\u00ad',
		'\u200b',
		'\u2066',
		'\ufe0f',
		'\u{e0041}',
		'\u3164',
		'\u2800',
		'\ue000',
		'\ufdd0'
	].map((character): Fault => {
		return { rule: 'text', plant: changed('name', (name) => `${name}${character}x`) };
	}),
	{ rule: 'text', plant: changed('name', () => '\u3164') },
	{ rule: 'text', plant: changed('name', () => '\u2800\u2800') },
	{
		rule: 'text',
		plant: (world) => [
			set(world.pickItem(['claims']), world.pick(['locator', 'statement']), '=HYPERLINK("x")')
		]
	},
	{ rule: 'text', plant: (world) => [set(world.pickItem(['sources']), 'publisher', '@publisher')] },
	{ rule: 'text', plant: changed('summary', (text) => text.padEnd(700, ' and so on')) }
];
