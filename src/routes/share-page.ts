import { page } from '$app/state';
import type { AtlasMap } from '$lib/map/atlas-map';
import type { Selection } from '$lib/pages/selection';
import type { ShownParts } from '$lib/shown/parts';

/**
 * Offers the page as it is now to be sent on and saved; what that takes is fetched once it is asked for.
 * @param selection of the map that is shown
 */
export async function sharePage(
	map: AtlasMap | null,
	selection: Selection | null,
	parts: ShownParts
): Promise<void> {
	const [share, { scopeOf }, { pictureOf }] = await Promise.all([
		import('$lib/ui/late/share'),
		import('$lib/export/scope'),
		import('./map-picture')
	]);
	const shown = page.data.page ?? null;
	const scope = shown && scopeOf(shown, selection, parts);
	const stem = shown?.path.split('/').filter(Boolean).join('-') || 'atlas';
	const picture = map && pictureOf(map, stem, shown?.title ?? document.title);
	await share.sharePage({ scope, picture });
}
