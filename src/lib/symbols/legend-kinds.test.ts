import { expect, test } from 'vitest';
import { legendKinds } from './legend-kinds';

test('a badge is told once, with all kinds that have it; companies by the sector that colours them', () => {
	const told = legendKinds(
		[
			{ kind: 'company', sectors: ['finance', 'digital'] },
			{ kind: 'university', sectors: ['research'] },
			{ kind: 'park', sectors: ['urban'] },
			{ kind: 'research', sectors: ['research'] },
			{ kind: 'company', sectors: ['energy'] },
			{ kind: 'university', sectors: ['research'] }
		],
		['park', 'research', 'university', 'company']
	);
	expect(told.map(({ query, badge }) => [query, badge.pictogram, badge.colour])).toEqual([
		['kind=park', 'industry', 'urban-s'],
		['kind=research,university', 'college', 'research'],
		['kind=company&sector=finance', 'suitcase', 'finance'],
		['kind=company&sector=energy', 'suitcase', 'urban-s']
	]);
});
