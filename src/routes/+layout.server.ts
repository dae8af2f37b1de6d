import { readAtlas } from '../../geo';
import { Lookup } from '$lib/atlas/lookup';
import { mapLegend } from '$lib/atlas/map-legend';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => ({
	legend: mapLegend(new Lookup(readAtlas(), params.lang === 'zh' ? 'zh' : 'en'))
});
