import type { LngLat } from '../../../../geo/shared/coordinates';
import { measured } from './geodesic';

// apart from the page: the library is no module, and what makes it one would be loaded by every page
addEventListener('message', ({ data }: MessageEvent<LngLat[]>) => postMessage(measured(data)));
