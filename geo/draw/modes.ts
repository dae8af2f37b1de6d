import type { Problem } from '../read/problem';
import type { Leg, Node } from '../read/schema';

/** What a leg may not cross, and the rule that it breaks there. */
export type Surface = {
	kind: 'land' | 'land-beside-river' | 'sea';
	rule: string;
	name: string;
	severity: Problem['severity'];
};

/** What each mode of transport asks of a leg. */
export const MODES: Record<
	Leg['mode'],
	{
		/** where its line runs unless one is traced: along sea lanes, over a great circle, in an arc, from point to point */
		course: 'lanes' | 'great-circle' | 'arc' | 'points';
		/** how its line can be known */
		alignments: Leg['alignment'][];
		/** whether towns on the way shape it */
		hasVia: boolean;
		/** kinds of places where it begins and ends; null for any */
		ends: Node['kind'][] | null;
		/** null for what flies or has no known path */
		wrongSurface: Surface | null;
	}
> = {
	rail: {
		course: 'points',
		alignments: ['surveyed', 'traced', 'schematic'],
		hasVia: true,
		ends: null,
		wrongSurface: { kind: 'sea', rule: 'land-leg-sea', name: 'the sea', severity: 'warning' }
	},
	sea: {
		course: 'lanes',
		alignments: ['sea-network'],
		hasVia: false,
		ends: ['seaport'],
		wrongSurface: { kind: 'land', rule: 'sea-leg-land', name: 'land', severity: 'error' }
	},
	road: {
		course: 'points',
		alignments: ['surveyed', 'traced', 'schematic'],
		hasVia: true,
		ends: null,
		wrongSurface: { kind: 'sea', rule: 'land-leg-sea', name: 'the sea', severity: 'warning' }
	},
	river: {
		course: 'points',
		alignments: ['surveyed', 'traced', 'schematic'],
		hasVia: false,
		ends: ['inland-port', 'seaport'],
		wrongSurface: {
			kind: 'land-beside-river',
			rule: 'river-leg-land',
			name: 'land beside the river',
			severity: 'error'
		}
	},
	air: {
		course: 'great-circle',
		alignments: ['great-circle'],
		hasVia: false,
		ends: ['airport'],
		wrongSurface: null
	},
	data: { course: 'arc', alignments: ['schematic'], hasVia: false, ends: null, wrongSurface: null }
};
