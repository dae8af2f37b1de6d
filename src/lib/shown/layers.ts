import { STATUSES } from '../plan/modes';
import { MODE_IDS, type Mode } from '../symbols/modes';
import { withQuery } from '../address/query-address';
import { leftOut } from './left-out';
import { LAYERS, type Layer, type LegFilter, type ShownParts } from './parts';

/** What a reader takes off the map or puts back by the legend. */
export type LayerParts = Pick<ShownParts, 'legs' | 'hidden'>;

/** An entry of the legend that can be switched: a mode, the legs that are not open, or a whole layer. */
export type LegendSwitch = Mode | 'not-open' | Layer;

const KEYS = ['mode', 'leg_status', 'hide'] as const;
/** What each may name. */
const KNOWN: Record<(typeof KEYS)[number], readonly string[]> = {
	mode: MODE_IDS,
	leg_status: STATUSES,
	hide: LAYERS
};
const OPEN = 'operating';

/** Reads from the query of an address what is off the map; what names nothing is dropped. */
export function readLayers(query: URLSearchParams): Required<LayerParts> {
	const idsOf = <T extends string>(key: string, known: readonly T[]): T[] => {
		const asked = (query.get(key) ?? '').split(',');
		return known.filter((id) => asked.includes(id));
	};
	// a list of all or of none leaves nothing out
	const some = <T>(ids: readonly T[], all: readonly T[]): readonly T[] | null =>
		ids.length > 0 && ids.length < all.length ? ids : null;
	return {
		legs: {
			modes: some(idsOf('mode', MODE_IDS), MODE_IDS),
			statuses: some(idsOf('leg_status', STATUSES), STATUSES)
		},
		hidden: idsOf('hide', LAYERS)
	};
}

/** The same address with what is off the map. */
export function withLayers(url: URL, { legs = {}, hidden = [] }: LayerParts): URL {
	const parts = [
		['mode', legs.modes],
		['leg_status', legs.statuses],
		['hide', hidden]
	] as const;
	return parts.reduce(
		(address, [key, ids]) => withQuery(address, [key], ids?.length ? `${key}=${ids.join()}` : ''),
		url
	);
}

/** What of it names nothing, as `key=value`, for the reader to be told. */
export function unknownLayers(query: URLSearchParams): string[] {
	return leftOut(
		KEYS.flatMap((key) => {
			const asked = (query.get(key) ?? '').split(',');
			return asked.filter((id) => !KNOWN[key].includes(id)).map((id) => [key, id] as const);
		})
	);
}

/** Whether an address says anything of it. */
export function namesLayers(query: URLSearchParams): boolean {
	return KEYS.some((key) => query.has(key));
}

/** The parts with an entry of the legend switched off, or on again. Where the last mode is switched off all are on again. */
export function switched({ legs = {}, hidden = [] }: LayerParts, entry: LegendSwitch): Required<LayerParts> {
	const turned = <T>(ids: readonly T[], id: T): T[] =>
		ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
	const layer = LAYERS.find((id) => id === entry);
	if (layer) return { legs, hidden: turned(hidden, layer) };
	if (entry === 'not-open') return { hidden, legs: { ...legs, statuses: hasNotOpen(legs) ? [OPEN] : null } };
	const next = turned<string>(legs.modes ?? MODE_IDS, entry);
	const modes = MODE_IDS.filter((id) => next.includes(id));
	return {
		hidden,
		legs: { ...legs, modes: modes.length === 0 || modes.length === MODE_IDS.length ? null : modes }
	};
}

/** Whether legs that are not open are on the map. */
function hasNotOpen({ statuses }: LegFilter): boolean {
	return statuses?.some((id) => id !== OPEN) ?? true;
}
