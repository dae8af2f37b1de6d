/** Where the map stands in the window, as CSS lengths, and what it looks at. */
export type View = {
	left: string;
	top: string;
	width: string;
	height: string;
	zoom: number;
	center: [lng: number, lat: number];
	/** whether the sites and routes of the atlas are drawn too */
	hasData: boolean;
};

/** The query that `readView` reads. */
export function viewQuery(view: View): string {
	const { center, zoom, hasData, ...box } = view;
	const data = hasData ? 'yes' : 'no';
	return new URLSearchParams({ ...box, data, zoom: String(zoom), center: center.join() }).toString();
}

/** Reads what `viewQuery` wrote; throws where a number is missing. */
export function readView(query: string): View {
	const parameters = new URLSearchParams(query);
	const read = (name: string): string => parameters.get(name) ?? '';
	const [lng = NaN, lat = NaN] = read('center').split(',').map(Number);
	const zoom = parseFloat(read('zoom'));
	if (![lng, lat, zoom].every(Number.isFinite)) throw new Error(`found ${query}, wanted a zoom and a centre`);
	const box = { left: read('left'), top: read('top'), width: read('width'), height: read('height') };
	return { ...box, zoom, center: [lng, lat], hasData: read('data') === 'yes' };
}
