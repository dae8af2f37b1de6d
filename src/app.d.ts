import type { MapLegend } from '$lib/atlas/map-legend';
import type { AnyPage } from '$lib/atlas/page';
import type { CompareWords } from '$lib/i18n/compare/en';
import type { Dictionary } from '$lib/i18n/en';
import type { FollowWords } from '$lib/i18n/follow/en';
import type { PlanWords } from '$lib/i18n/plan/en';
import type { QualityWords } from '$lib/i18n/quality/en';
import type { SearchWords } from '$lib/i18n/search/en';
import type { LandseaDoor } from '$lib/map/door';

declare global {
	/** Address under which the site is published, without a trailing slash; empty where it is not known. */
	const __ORIGIN__: string;
	const __VERSION__: string;
	namespace App {
		interface PageData {
			/** words of the interface in the language of the page; the layout gives them to every page */
			words?: Dictionary;
			compareWords?: CompareWords;
			followWords?: FollowWords;
			planWords?: PlanWords;
			qualityWords?: QualityWords;
			searchWords?: SearchWords;
			page?: AnyPage;
			legend?: MapLegend | null;
		}
	}
	interface Window {
		landsea?: LandseaDoor;
	}
}

export {};
