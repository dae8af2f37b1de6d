import { expect, test } from 'vitest';
import { badgeOf, accuracyRingOf } from './badge';

const kinds = [
	'government-project',
	'state-level-project',
	'park',
	'zone',
	'building',
	'research',
	'university',
	'hospital',
	'logistics',
	'airport',
	'port',
	'company',
	'authority',
	'venue',
	'exchange',
	'channel'
] as const;

test('kinds of one colour and pictogram are alike in meaning', () => {
	const badges = kinds.map((kind) => [kind, badgeOf({ kind, sectors: ['finance'] })] as const);
	const shared = badges.filter(
		([, badge]) => badges.filter(([, { pictogram }]) => pictogram === badge.pictogram).length > 1
	);
	expect(shared.map(([kind]) => kind)).toEqual([
		'government-project',
		'state-level-project',
		'research',
		'university'
	]);
});

test('a company takes the colour of its first sector, and a medical one a sign of its own', () => {
	expect(badgeOf({ kind: 'company', sectors: ['digital', 'health'] })).toEqual({
		pictogram: 'suitcase',
		colour: 'digital'
	});
	expect(badgeOf({ kind: 'company', sectors: ['health'] })).toEqual({
		pictogram: 'doctor',
		colour: 'health'
	});
	expect(badgeOf({ kind: 'company', sectors: ['energy'] }).colour).toBe('urban-s');
});

test('the ring round a badge tells how well the place is known', () => {
	const accuracies = ['building', 'campus', 'district', 'city', 'none'] as const;
	expect(accuracies.map(accuracyRingOf)).toEqual(['none', 'disc', 'disc', 'dashed', 'none']);
});
