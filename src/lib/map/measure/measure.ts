import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { LngLat } from '../../../../geo/shared/coordinates';
import { readPalette } from '../style/palette';
import type { Measured } from './geodesic';

const SOURCE = 'measure';
const LAYERS = ['measure-line', 'measure-point'];

/** What measures on a map until it is ended. */
export type Measure = {
	/** measures and draws the shortest lines between other points */
	show: (points: readonly LngLat[]) => void;
	end: () => void;
};

/**
 * Takes clicks on a map as points to measure between.
 * @param add is given each point that is clicked
 * @param tell is given the length between the points that are shown; km
 */
export function measureOn(
	map: MapLibreMap,
	add: (point: LngLat) => void,
	tell: (km: number) => void
): Measure {
	const worker = new Worker(new URL('./geodesic.worker.ts', import.meta.url), { type: 'module' });
	let shown: readonly LngLat[] = [];
	let line: LngLat[] = [];
	const feature = (geometry: Feature['geometry']): Feature => ({ type: 'Feature', properties: {}, geometry });
	const data = () => ({
		type: 'FeatureCollection' as const,
		features: [
			feature({ type: 'LineString', coordinates: line }),
			...shown.map((point) => feature({ type: 'Point', coordinates: [...point] }))
		]
	});
	const draw = (): void => void map.getSource<GeoJSONSource>(SOURCE)?.setData(data());
	/** a new style has none of it */
	const put = (): void => {
		if (map.getSource(SOURCE)) return;
		const { ink, badge } = readPalette(map.getContainer());
		map.addSource(SOURCE, { type: 'geojson', data: data() });
		map.addLayer({
			id: 'measure-line',
			type: 'line',
			source: SOURCE,
			paint: { 'line-color': ink, 'line-width': 2, 'line-dasharray': [2, 1.5] }
		});
		map.addLayer({
			id: 'measure-point',
			type: 'circle',
			source: SOURCE,
			filter: ['==', ['geometry-type'], 'Point'],
			paint: {
				'circle-radius': 5,
				'circle-color': badge,
				'circle-stroke-color': ink,
				'circle-stroke-width': 2
			}
		});
	};
	const click = ({ lngLat }: MapMouseEvent): void => add([lngLat.lng, lngLat.lat]);
	worker.onmessage = ({ data: answer }: MessageEvent<Measured>) => {
		line = answer.line;
		draw();
		tell(answer.km);
	};
	put();
	map.on('style.load', put);
	map.on('click', click);
	return {
		show(points) {
			shown = points;
			draw();
			worker.postMessage(points);
		},
		end() {
			worker.terminate();
			map.off('style.load', put);
			map.off('click', click);
			for (const id of LAYERS) if (map.getLayer(id)) map.removeLayer(id);
			if (map.getSource(SOURCE)) map.removeSource(SOURCE);
		}
	};
}
