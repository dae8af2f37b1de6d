import { expect, test } from 'vitest';
import { eventChoices, isListed, readEventFilter } from './event-filter';

const event = (kind: string, ...urls: string[]) => ({
	kind: { id: kind, label: kind.toUpperCase() },
	subjects: urls.map((url) => ({ url, name: url }))
});
const events = [
	event('opening', '/sites/gkc/', '/cities/guangzhou/'),
	event('signing', '/sites/gkc/', '/routes/'),
	event('signing', '/bilateral/#treaty')
];

test('kind and subject let through the events that have both', () => {
	const listed = (kind: string, subject: string) =>
		events.filter((one) => isListed(one, { kind, subject })).map((one) => events.indexOf(one));
	expect(listed('', '')).toEqual([0, 1, 2]);
	expect(listed('signing', '')).toEqual([1, 2]);
	expect(listed('signing', 'gkc')).toEqual([1]);
	expect(listed('', 'corridor')).toEqual([1]);
	expect(listed('', 'treaty')).toEqual([2]);
});

test('what no event has is dropped from an address, and told', () => {
	const query = new URLSearchParams('kind=party&subject=gkc');
	expect(readEventFilter(query, events)).toEqual({
		filter: { kind: '', subject: 'gkc' },
		dropped: ['kind=party']
	});
	const { filter, dropped } = readEventFilter(new URLSearchParams(`subject=${'x'.repeat(10_000)}`), events);
	expect(filter.subject).toBe('');
	expect(dropped.join().length).toBeLessThan(100);
});

test('each choice says how many events it would list beside the other, those with most first', () => {
	const { kind, subject } = eventChoices(events, { kind: 'signing', subject: 'gkc' });
	expect(kind.map(({ id, count }) => [id, count])).toEqual([
		['opening', 1],
		['signing', 1]
	]);
	expect(subject.map(({ id, count }) => [id, count])).toEqual([
		['gkc', 1],
		['corridor', 1],
		['treaty', 1],
		['guangzhou', 0]
	]);
});
