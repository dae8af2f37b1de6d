import { readAtlas } from '../../../geo';

/** Parameter values of every page of a kind, for the prerenderer. */
export function idsOf(
	list: 'sites' | 'cities' | 'nodes' | 'organisations' | 'routes' | 'sources'
): { id: string }[] {
	return readAtlas()[list].map(({ id }) => ({ id }));
}
