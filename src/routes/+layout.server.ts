import { readAtlas } from '../../geo';
import { Lookup } from '$lib/atlas/lookup';
import { mapLegend } from '$lib/atlas/map-legend';
import { dictionary } from '$lib/i18n/dictionary';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const language = params.lang === 'zh' ? 'zh' : 'en';
	return { legend: mapLegend(new Lookup(readAtlas(), language, dictionary(language))) };
};
