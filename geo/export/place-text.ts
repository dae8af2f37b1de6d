import { codes } from '../shared/codes';
import type { SiteProperties } from '../atlas/features';

type Known = Pick<SiteProperties, 'accuracy' | 'accuracy_m' | 'placeholder_position'>;

/** How well a place is known, in a sentence for files that have no fields for it. */
export function placeText({ accuracy, accuracy_m, placeholder_position }: Known): string {
	const radius = accuracy_m === null ? '' : `, within ${accuracy_m} m`;
	const standIn = placeholder_position ? '; the point stands for a larger place' : '';
	return `Place: ${codes.accuracy[accuracy].en}${radius}${standIn}.`;
}
