import { type Map as MapLibreMap, Popup, type StyleSpecification } from 'maplibre-gl';

const SITES = ['plain-clusters', 'plain-sites'];
const FONT = ['Landsea Sans Regular'];

/** The data of the atlas as an example of MapLibre would draw it: lines, circles, clusters at their defaults, names. */
export function withData(style: StyleSpecification): StyleSpecification {
	return {
		...style,
		sources: {
			...style.sources,
			routes: { type: 'geojson', data: '/data/routes.geojson' },
			nodes: { type: 'geojson', data: '/data/nodes.geojson' },
			sites: { type: 'geojson', data: '/data/sites.geojson', cluster: true }
		},
		layers: [
			...style.layers,
			{
				id: 'plain-routes',
				type: 'line',
				source: 'routes',
				paint: { 'line-color': '#b01020', 'line-width': 2 }
			},
			{ id: 'plain-nodes', type: 'circle', source: 'nodes', paint: { 'circle-radius': 3 } },
			{
				id: 'plain-sites',
				type: 'circle',
				source: 'sites',
				filter: ['!', ['has', 'point_count']],
				paint: { 'circle-color': '#2a6b60', 'circle-radius': 10 }
			},
			{
				id: 'plain-clusters',
				type: 'circle',
				source: 'sites',
				filter: ['has', 'point_count'],
				paint: { 'circle-color': '#444444', 'circle-radius': 14 }
			},
			{
				id: 'plain-counts',
				type: 'symbol',
				source: 'sites',
				filter: ['has', 'point_count'],
				layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-font': FONT, 'text-size': 12 }
			},
			{
				id: 'plain-names',
				type: 'symbol',
				source: 'sites',
				filter: ['!', ['has', 'point_count']],
				layout: {
					'text-field': ['get', 'name'],
					'text-font': FONT,
					'text-size': 12,
					'text-offset': [0, 1.4]
				}
			}
		]
	};
}

/** Marks when a site is painted first, and opens a popup on a click. */
export function markAndAnswer(map: MapLibreMap): void {
	const drawing = map.on('render', () => {
		if (!map.getLayer('plain-sites') || map.queryRenderedFeatures({ layers: SITES }).length === 0) return;
		drawing.unsubscribe();
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			performance.mark('plain-marker');
		};
		port2.postMessage(null);
	});
	map.on('click', 'plain-sites', ({ features: [site] = [], lngLat }) => {
		const heading = document.createElement('h1');
		heading.textContent = String(site?.properties.name);
		new Popup().setLngLat(lngLat).setHTML(heading.outerHTML).addTo(map);
	});
}
