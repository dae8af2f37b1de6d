import type { FeatureCollection, Point } from 'geojson';
import type { SiteProperties } from '../../../geo';
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { base } from '../files/base-path';
import { fetchJson } from '../files/fetched';
import type { ShownParts } from '../shown/parts';
import { shownOf, type Shown } from '../shown/shown';
import type { AtlasMap } from './atlas-map';
import { among } from './layers/legs/tiers';

type SiteFeatures = FeatureCollection<Point | null, SiteProperties>;

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

/** Leaves on a map what all parts let through, now and whatever it selects later; without one on the drawing. */
export function showOnly(map: AtlasMap | null, parts: ShownParts): void {
	if (!map) return void showOnDrawing(shownOf(parts));
	const keeper = keepers.get(map) ?? new Keeper(map);
	keepers.set(map, keeper);
	keeper.show(shownOf(parts));
}

/** Leaves on the drawing of a page the marks with something that is shown, with how much of it. */
async function showOnDrawing({ sites, nodes }: Shown): Promise<void> {
	const { features } = await fetchJson<SiteFeatures>(`${base}/data/sites.geojson`);
	const properties = new Map(features.map((site) => [site.properties.id, site.properties]));
	const marks = Array.from(document.querySelectorAll<SVGAElement>('.drawing [data-mark]'), (mark) => {
		const [kind = '', id = ''] = mark.dataset.mark?.split(':') ?? [];
		return { mark, kind, id };
	});
	const isPart = (id: string | null, whole: string): boolean =>
		id !== null && (id === whole || isPart(properties.get(id)?.within ?? null, whole));
	const single = marks.filter(({ kind }) => kind === 'site' || kind === 'parent');
	/** what the clusters of a city stand for: its sites that have no mark of their own */
	const clustered = (id: string): string[] =>
		features
			.filter(
				({ geometry, properties: site }) =>
					geometry &&
					site.city === properties.get(id)?.city &&
					!single.some((other) => isPart(site.id, other.id))
			)
			.map(({ properties: site }) => site.id);
	for (const { mark, kind, id } of marks) {
		const all =
			kind === 'node'
				? [id]
				: kind === 'cluster'
					? clustered(id)
					: [...properties.keys()].filter((site) => isPart(site, id));
		const ids = kind === 'node' ? nodes : sites;
		const count = ids ? all.filter((one) => ids.includes(one)).length : all.length;
		mark.style.display = count === 0 ? 'none' : '';
		const text = mark.querySelector('.count');
		if (text) text.textContent = String(count);
	}
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
