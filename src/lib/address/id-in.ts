import { CORRIDOR_URL } from '../../../geo/shared/addresses';

/** The id of a record in the address of its page or card. */
export function idIn(url: string): string {
	if (url === CORRIDOR_URL) return 'corridor';
	return url.split(/[/#]/).findLast(Boolean) ?? '';
}
