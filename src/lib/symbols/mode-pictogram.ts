import type { Pictogram } from './badge';

const OF_MODE: Record<string, Pictogram> = {
	rail: 'rail',
	sea: 'ferry',
	road: 'car',
	river: 'harbor',
	air: 'airport',
	data: 'tower'
};

/** The pictogram of a mode of transport. */
export function modePictogram(mode: string): Pictogram {
	return OF_MODE[mode] ?? 'warehouse';
}
