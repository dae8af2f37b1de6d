import type { Code } from '../../../geo/read/codes';
import type { Language } from '../address/language';

type Counts = { operating: number; legs: number; others: { count: number; status: string }[] };

/** Sentences on what runs over a way, how long it takes and what is met; only pages made by the build have them. */
type WayWords = {
	/** states of legs, after their number */
	states: Record<Code<'status'>, string>;
	/** "9 of 11 legs operate, 2 not known" */
	state(counts: Counts): string;
	/** whether it can be travelled from end to end */
	whole(broken: string[], isKnown: boolean): string;
	services: string;
	noServices: string;
	/** where on the route, as numbers of its legs */
	onLegs(first: number, last: number, all: number): string;
	/** a figure with what it is of, and for when; `date` null where none is known */
	reported(figure: string, scope: string, date: string | null): string;
	/** a sentence by itself */
	sentence(said: string): string;
	since(date: string): string;
	/** a state that a source has for a day */
	stateAt(state: string, date: string | null): string;
	times: string;
	saved(figure: string): string;
	way: string;
	transfers(places: string[]): string;
	borders(pairs: string[]): string;
	gauges(places: string[]): string;
	/** of a border that a ship or an aircraft crosses */
	by: Record<'sea' | 'air', string>;
	noFactor: string;
	comma: string;
};

const list = (none: string, many: (count: number) => string, comma: string) => (places: string[]) =>
	places.length === 0 ? none : `${many(places.length)}${places.join(comma)}`;
const times = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}: `;

export const wayWords: Record<Language, WayWords> = {
	en: {
		states: {
			operating: 'operate',
			construction: 'under construction',
			planned: 'planned',
			trial: 'on trial',
			announced: 'announced',
			closed: 'closed',
			held: 'held',
			unknown: 'not known'
		},
		state: ({ operating, legs, others }) =>
			others.length === 0
				? legs === 1
					? 'The leg operates'
					: `All ${legs} legs operate`
				: [
						legs === 1 ? `${operating} of 1 leg operates` : `${operating} of ${legs} legs operate`,
						...others.map(({ count, status }) => `${count} ${status}`)
					].join(', '),
		whole: (broken, isKnown) =>
			broken.length === 0
				? 'The way is open from end to end, leg by leg.'
				: isKnown
					? `It cannot be travelled from end to end today: ${broken.join('; ')}.`
					: `Whether it can be travelled from end to end today is not known: ${broken.join('; ')}.`,
		services: 'Services',
		noServices: 'No source names a service on this way.',
		onLegs: (first, last, all) =>
			all === 1 || (first === 1 && last === all)
				? 'the whole way'
				: first === last
					? `on leg ${first}`
					: `on legs ${first} to ${last}`,
		reported: (figure, scope, date) =>
			`${figure} (${[scope, date === null ? 'no date' : `reported ${date}`].filter(Boolean).join(', ')})`,
		sentence: (said) => `${said}.`,
		since: (date) => `since ${date}`,
		stateAt: (state, date) => (date === null ? state : `${state}, reported ${date}`),
		times: 'How long',
		saved: (figure) => `Time saved, not time taken: ${figure}`,
		way: 'On the way',
		transfers: list('No change of mode', (count) => times(count, 'change of mode', 'changes of mode'), ', '),
		borders: list(
			'No border is crossed',
			(count) => times(count, 'border crossing', 'border crossings'),
			', '
		),
		gauges: list(
			'No source names a change of gauge',
			(count) => times(count, 'change of gauge', 'changes of gauge'),
			', '
		),
		by: { sea: ' by sea', air: ' by air' },
		noFactor: 'Emissions: no cited factor, so none are computed',
		comma: ', '
	},
	zh: {
		states: {
			operating: '运行',
			construction: '在建',
			planned: '规划中',
			trial: '试运行',
			announced: '已宣布',
			closed: '关闭',
			held: '已举行',
			unknown: '状态不详'
		},
		state: ({ operating, legs, others }) =>
			others.length === 0
				? legs === 1
					? '该路段运行中'
					: `${legs}段均在运行`
				: [`${legs}段中${operating}段运行`, ...others.map(({ count, status }) => `${count}段${status}`)].join(
						'，'
					),
		whole: (broken, isKnown) =>
			broken.length === 0
				? '各路段均已开通，全程可走通。'
				: isKnown
					? `目前全程尚不能走通：${broken.join('；')}。`
					: `目前全程能否走通不详：${broken.join('；')}。`,
		services: '运输服务',
		noServices: '未见来源提到此线路上的运输服务。',
		onLegs: (first, last, all) =>
			all === 1 || (first === 1 && last === all)
				? '全程'
				: first === last
					? `第${first}段`
					: `第${first}至${last}段`,
		reported: (figure, scope, date) =>
			`${figure}（${[scope, date === null ? '无日期' : `${date}报道`].filter(Boolean).join('，')}）`,
		sentence: (said) => `${said}。`,
		since: (date) => `${date}起`,
		stateAt: (state, date) => (date === null ? state : `${state}（${date}报道）`),
		times: '用时',
		saved: (figure) => `节省时间，并非用时：${figure}`,
		way: '途中',
		transfers: list('不换运输方式', (count) => `换运输方式${count}次：`, '、'),
		borders: list('不跨越边境', (count) => `跨越边境${count}次：`, '、'),
		gauges: list('未见换轨记载', (count) => `换轨${count}次：`, '、'),
		by: { sea: '（海上）', air: '（空中）' },
		noFactor: '排放：无可引用的排放系数，未作计算',
		comma: '，'
	}
};
