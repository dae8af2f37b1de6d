import type { Page } from '@playwright/test';

/** A badge on the map: the sites that it stands for, and where it is in the window. */
export type DrawnMarker = { id: string; sites: string[]; x: number; y: number };

/** The badges that the map has drawn; runs in the page. */
export function badgesOnPage(): DrawnMarker[] {
	const map = window.landsea?.map;
	if (!map) throw new Error('no map on this page');
	const { left, top } = map.getContainer().getBoundingClientRect();
	const markers = map
		.queryRenderedFeatures({ layers: ['sites-badge'] })
		.flatMap(({ geometry, properties }) => {
			if (geometry.type !== 'Point') return [];
			const [lng = 0, lat = 0] = geometry.coordinates;
			const { x, y } = map.project([lng, lat]);
			const [dx = 0, dy = 0] = String(properties.moved).split(',').map(Number);
			const sites = String(properties.sites).split(',');
			return [{ id: String(properties.id), sites, x: left + x + dx, y: top + y + dy }];
		});
	return [...new Map(markers.map((marker) => [marker.id, marker])).values()];
}

/** The badges that the map has drawn, as a reader of the page sees them. */
export async function drawnMarkers(page: Page): Promise<DrawnMarker[]> {
	return page.evaluate(badgesOnPage);
}

/** The badge that stands for a site. */
export async function markerOf(page: Page, site: string): Promise<DrawnMarker> {
	const found = (await drawnMarkers(page)).find(({ sites }) => sites.includes(site));
	if (!found) throw new Error(`no badge for ${site} is drawn`);
	return found;
}
