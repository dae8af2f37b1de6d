import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { ShownParts } from '../shown/parts';
import { shownOf, type Shown } from '../shown/shown';
import type { AtlasMap } from './atlas-map';
import { among } from './layers/legs/tiers';

/** What keeps a map to what is shown, whatever page and theme put into its style meanwhile. */
class Keeper {
	/** the filters that the style has by itself, by layer */
	#own = new Map<string, FilterSpecification | null>();
	#shown: Shown | null = null;

	constructor(readonly atlasMap: AtlasMap) {
		// a page that selects something else, or another theme, brings filters of its own
		atlasMap.onSelected = () => {
			this.#own = new Map();
			this.#apply();
		};
	}

	show(shown: Shown): void {
		this.#shown = shown;
		this.atlasMap.showSites(shown.sites);
		this.#apply();
	}

	#apply(): void {
		const shown = this.#shown;
		if (!shown) return;
		const bySource: Partial<Record<string, ExpressionSpecification | null>> = {
			legs: legsShown(shown),
			nodes: shown.nodes && among(shown.nodes)
		};
		const { map } = this.atlasMap;
		for (const layer of map.getStyle().layers) {
			const source = 'source' in layer && typeof layer.source === 'string' ? layer.source : '';
			const only = bySource[source];
			if (only === undefined) continue;
			if (!this.#own.has(layer.id)) this.#own.set(layer.id, map.getFilter(layer.id) ?? null);
			const own = this.#own.get(layer.id) ?? null;
			// the filters of the style are expressions, every one
			const both = ['all', ...(own ? [own] : []), only] as ExpressionSpecification;
			map.setFilter(layer.id, only ? both : own);
		}
	}
}

const keepers = new WeakMap<AtlasMap, Keeper>();

/** Leaves on a map what all parts let through, now and whatever it selects later. */
export function showOnly(map: AtlasMap, parts: ShownParts): void {
	const keeper = keepers.get(map) ?? new Keeper(map);
	keepers.set(map, keeper);
	keeper.show(shownOf(parts));
}

/** The legs that are shown, as a filter of their features; null for all. */
function legsShown({ legs: { modes, statuses }, year }: Shown): ExpressionSpecification | null {
	const isIn = (name: string, ids: readonly string[]): ExpressionSpecification => [
		'in',
		['get', name],
		['literal', [...ids]]
	];
	const parts: ExpressionSpecification[] = [
		...(modes ? [isIn('mode', modes)] : []),
		...(statuses ? [isIn('status', statuses)] : []),
		// a year that nobody states is let through
		...(year === null
			? []
			: [['<=', ['to-number', ['get', 'since_year'], 0], year] as ExpressionSpecification])
	];
	return parts.length > 0 ? ['all', ...parts] : null;
}
