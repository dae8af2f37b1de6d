import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** What a picture shows of the world, in px from its upper left corner. */
export type View = {
	width: number;
	height: number;
	zoom: number;
	/** where a place is drawn, in the copy of the world that lies so many degrees to the east */
	place: (position: Position, turn: number) => [x: number, y: number];
	/** by how many degrees the copies of the world in sight are moved: a wide window may show several */
	turns: readonly number[];
};

/** The view of a map as it stands. */
export function viewOf(map: MapLibreMap): View {
	const { clientWidth: width, clientHeight: height } = map.getCanvas();
	const corners = [
		[0, 0],
		[width, 0],
		[0, height],
		[width, height]
	].map(([x = 0, y = 0]) => map.unproject([x, y]).lng);
	const first = Math.ceil((Math.min(...corners) - 180) / 360);
	const last = Math.floor((Math.max(...corners) + 180) / 360);
	return {
		width,
		height,
		zoom: map.getZoom(),
		place: ([lng = 0, lat = 0], turn) => {
			const { x, y } = map.project([lng + turn, lat]);
			return [x, y];
		},
		turns: Array.from({ length: last - first + 1 }, (_, at) => 360 * (first + at))
	};
}
