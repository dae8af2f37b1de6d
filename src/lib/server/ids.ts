import { readAtlas } from '../../../geo';

/** Parameter values of every leg's page, as those of `idsOf`. */
export function legsOfRoutes(): { id: string; n: string; lang?: string }[] {
	return readAtlas().routes.flatMap(({ id, legs }) =>
		legs.flatMap((_, index) => {
			const n = String(index + 1);
			return [
				{ id, n },
				{ id, n, lang: 'zh' }
			];
		})
	);
}

/** Parameter values of every page of a kind, for the prerenderer: both languages of a page share one map. */
export function idsOf(
	list: 'sites' | 'cities' | 'nodes' | 'organisations' | 'routes' | 'sources'
): { id: string; lang?: string }[] {
	return readAtlas()[list].flatMap(({ id }) => [{ id }, { id, lang: 'zh' }]);
}
