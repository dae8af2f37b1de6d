import { PICTOGRAM_GRID } from '$lib/symbols/badge';
import { pictograms } from '$lib/server/pictograms';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The pictograms of sites as symbols of one image: scripts carry their names only. */
export const GET: RequestHandler = () => {
	const side = `0 0 ${PICTOGRAM_GRID} ${PICTOGRAM_GRID}`;
	const symbols = Object.entries(pictograms).map(
		([id, path]) => `<symbol id="${id}" viewBox="${side}"><path d="${path}"/></symbol>`
	);
	const image = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
	return new Response(image, { headers: { 'content-type': 'image/svg+xml' } });
};
