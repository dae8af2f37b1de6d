import { addProtocol, Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import '../../../src/lib/ui/base/tokens.css';
import { readPalette } from '../../../src/lib/map/style/palette';
import { buildStyle, TILE_SCHEME } from '../../../src/lib/map/style/style';
import { TileArchive, tileProtocol } from '../../../src/lib/map/tiles/tile-archive';
import { TileSource } from '../../../src/lib/map/tiles/tile-source';
import { markAndAnswer, withData } from './data';
import { readView } from './view';

const container = document.getElementById('map');
if (!container) throw new Error('no element for the map');
const { left, top, width, height, zoom, center, hasData } = readView(location.search);
Object.assign(container.style, { position: 'fixed', left, top, width, height });
const style = buildStyle({
	base: '',
	palette: readPalette(container),
	language: 'en',
	selection: null,
	hasBorders: true,
	markers: { type: 'FeatureCollection', features: [] }
});
const { basemap } = style.sources;
if (!basemap) throw new Error('the style has no basemap');

setWorkerUrl(workerUrl);
addProtocol(TILE_SCHEME, tileProtocol(new TileArchive(new TileSource('/basemap/atlas.pmtiles'))));
const basemapOnly: StyleSpecification = {
	...style,
	sources: { basemap },
	layers: style.layers.filter((layer) => !('source' in layer) || layer.source === 'basemap')
};
const map = new MapLibreMap({
	container,
	style: hasData ? withData(basemapOnly) : basemapOnly,
	zoom,
	center
});
void map.once('idle').then(() => performance.mark('bare-idle'));
if (hasData) markAndAnswer(map);
Object.assign(window, { plain: map });
