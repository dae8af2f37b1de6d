import type { ControlWords } from './controls';
import type { MenuWords } from './markers/marker-menu';

export type MapWords = ControlWords &
	MenuWords & {
		/** there is no map */
		failed: string;
		/** there is a map, and something is missing in it */
		notWhole: string;
		retry: string;
	};
