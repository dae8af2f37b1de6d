import { page } from '$app/state';
import type { AtlasMap } from '$lib/map/atlas-map';
import type { Selection } from '$lib/pages/selection';
import type { ShownParts } from '$lib/shown/parts';

/**
 * Offers the page as it is now to be sent on and saved; what that takes is fetched once it is asked for.
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
	const [share, scopes, pictures] = await Promise.all([
		import('$lib/ui/late/share'),
		import('$lib/export/scope').catch(() => null),
		import('./map-picture').catch(() => null)
	]);
	const title = shown?.title ?? document.title;
	const stem = shown?.path.split('/').filter(Boolean).join('-') || 'atlas';
	await share.sharePage({
		stem,
		scope: (shown && scopes?.scopeOf(shown, { selection, parts, told })) ?? null,
		picture: () => {
			const drawn = map();
			return (drawn && pictures?.pictureOf(drawn, stem, title)) ?? null;
		}
	});
}
