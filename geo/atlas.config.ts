import type { Bbox } from './shared/coordinates';
import type { Label } from './shared/codes';

/** What is particular to this atlas; whoever forks it for another corridor begins here. */
export const atlasConfig: AtlasConfig = {
	corridor: { en: 'International Land-Sea Trade Corridor', zh: '国际陆海贸易新通道' },
	bilateral: { en: 'China and Singapore', zh: '中国与新加坡' },
	bbox: [92, 0, 124, 41],
	main_route: 'ilstc-central'
};

export type AtlasConfig = {
	/** the subject `corridor` of claims and relations */
	corridor: Label;
	/** the subject `bilateral` of claims and relations */
	bilateral: Label;
	/** what the map shows when nothing is selected, in degrees */
	bbox: Bbox;
	/** id of the route that stands for the corridor on the first page */
	main_route: string;
};
