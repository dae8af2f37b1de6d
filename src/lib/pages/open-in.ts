import gcoord from 'gcoord';
import type { Position } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import type { MapService } from '../words/panel';
import type { PageLookup } from './page';

type Datum = Parameters<typeof gcoord.transform>[1];
type At = { lng: string; lat: string; zoom: number; name: string; isShifted: boolean };

/** The datum that each service wants in mainland China, and its address of a point; `zoom` where it takes one. */
const SERVICES: Record<MapService, { datum: Datum; url: (at: At) => string }> = {
	osm: {
		datum: gcoord.WGS84,
		url: ({ lng, lat, zoom }) =>
			`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=${zoom}/${lat}/${lng}`
	},
	amap: {
		datum: gcoord.GCJ02,
		url: ({ lng, lat, name, isShifted }) =>
			`https://uri.amap.com/marker?position=${lng},${lat}&name=${name}&coordinate=${isShifted ? 'gaode' : 'wgs84'}`
	},
	baidu: {
		datum: gcoord.BD09,
		// it wants to be told who asks
		url: ({ lng, lat, name, isShifted }) =>
			`https://api.map.baidu.com/marker?location=${lat},${lng}&title=${name}&content=${name}&coord_type=${isShifted ? 'bd09ll' : 'wgs84'}&output=html&src=webapp.landsea.atlas`
	},
	google: {
		datum: gcoord.GCJ02,
		url: ({ lng, lat }) => `https://www.google.com/maps/search/?api=1&query=${lat},${lng}`
	},
	apple: {
		datum: gcoord.GCJ02,
		url: ({ lng, lat, zoom, name }) => `https://maps.apple.com/?ll=${lat},${lng}&z=${zoom}&q=${name}`
	}
};

/** As near as the place is known. */
const ZOOM: Record<Position['accuracy'], number> = { building: 17, campus: 15, district: 12, city: 10 };

/** Digits that stand for about a metre. */
const DIGITS = 5;

/**
 * Where a place is in the maps of others.
 * @param countries of its record: the check has found it inside them, and mainland China has a code of its own
 */
export function openIn(
	{ words }: PageLookup,
	{ lngLat, accuracy }: Position,
	countries: readonly string[],
	name: string
): { name: string; url: string }[] {
	const isMainland = countries.length > 0 && countries.every((country) => country === 'CN');
	return (Object.keys(SERVICES) as MapService[]).map((id) => {
		const { datum, url } = SERVICES[id];
		const [lng, lat] = isMainland ? shifted(lngLat, datum) : lngLat;
		return {
			name: words.position.services[id],
			url: url({
				lng: lng.toFixed(DIGITS),
				lat: lat.toFixed(DIGITS),
				zoom: ZOOM[accuracy],
				name: encodeURIComponent(name),
				isShifted: isMainland
			})
		};
	});
}

/** In another datum; gcoord asks a box, not a border, and so must be asked for mainland China alone. */
function shifted([lng, lat]: LngLat, datum: Datum): LngLat {
	const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, datum);
	return [x, y];
}
