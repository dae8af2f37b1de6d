import { page } from '$app/state';
import type { AtlasMap } from '$lib/map/atlas-map';
import type { Selection } from '$lib/pages/selection';
import type { ShownParts } from '$lib/shown/parts';
import { sharePage as openShare } from '$lib/ui/late/share';

/**
 * Offers the page as it is now to be sent on and saved.
 * @param map asked anew whenever it may have changed: null where none is drawn, or not yet
 * @param selection of the map that is shown
 */
export async function sharePage(
	map: () => AtlasMap | null,
	selection: Selection | null,
	parts: ShownParts
): Promise<void> {
	const shown = page.data.page ?? null;
	const told = Array.from(
		document.querySelectorAll<HTMLElement>('main [data-claim]'),
		({ dataset }) => dataset.claim ?? ''
	);
	// what cannot be had leaves the rest
	const [scopes, pictures] = await Promise.all([
		import('$lib/export/scope').catch(() => null),
		import('./map-picture').catch(() => null)
	]);
	const title = shown?.title ?? document.title;
	const stem = shown?.path.split('/').filter(Boolean).join('-') || 'atlas';
	await openShare({
		stem,
		scope: (shown && scopes?.scopeOf(shown, { selection, parts, told })) ?? null,
		picture: () => {
			const drawn = map();
			return (drawn && pictures?.pictureOf(drawn, stem, title)) ?? null;
		}
	});
}
