import type { AtlasWords } from '../geo/plugin';
import type { Language } from '../geo/shared/languages';
import type { MapLegend } from '$lib/symbols/map-legend';
import type { Parts } from '$lib/ui/written/parts';
import type { AnyPage } from '$lib/pages/index';
import type { CompareWords } from '$lib/words/compare/en';
import type { Dictionary } from '$lib/words/en';
import type { PlayerWords } from '$lib/words/player/en';
import type { PlanWords } from '$lib/words/plan/en';
import type { QualityWords } from '$lib/words/quality/en';
import type { SiteListWords } from '$lib/words/site-list/en';
import type { Bbox } from '../geo/shared/coordinates';
import type { Streets } from './hosting/streets';
import type { LandseaDoor } from '$lib/map/automation';

type Life = {
	/** what was changed before the page was alive, as it was left; nothing beside what was pressed */
	early: Map<HTMLElement, object | ''>;
	/** looks anew whether the line about what is missing is shown: always where its retry has something to do */
	look: (retry?: (() => void) | null) => void;
	/** loads a page whole, where the host can be reached */
	load: (href: string) => Promise<void>;
};

declare global {
	/** Address under which the site is published, without a trailing slash; empty where it is not known. */
	const __ORIGIN__: string;
	const __VERSION__: string;
	/** Where the map has streets from; null for none. */
	const __STREETS__: (Streets & { region: Bbox }) | null;
	/** Words of `geo/atlas.config.ts`: name of the atlas, of its corridor and of its two countries. */
	const __ATLAS__: Record<Language, AtlasWords>;
	/** What every page carries in its head, see `src/inline`. */
	const __INLINE_SCRIPT__: string;
	namespace App {
		interface PageData {
			/** words of the interface in the language of the page; the layout gives them to every page */
			words?: Dictionary;
			compareWords?: CompareWords;
			playerWords?: PlayerWords;
			planWords?: PlanWords;
			qualityWords?: QualityWords;
			siteListWords?: SiteListWords;
			page?: AnyPage;
			/** what makes the written parts of a page that was come to from another one */
			parts?: Parts | undefined;
			legend?: MapLegend | null;
		}
	}
	interface Window {
		landsea?: LandseaDoor;
		/** What `src/inline/keep-page.js` keeps, on every page. */
		life: Life;
	}
}

export {};
