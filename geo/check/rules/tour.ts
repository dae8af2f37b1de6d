import type { TourStep } from '../../read/tour-schema';
import type { Path } from '../../read/problem';
import type { LngLat } from '../../shared/coordinates';
import { isInRange } from '../helpers/places';
import { fieldsOf, pair, type Context, type Field, type Finding, type Rule } from '../helpers/rule';

type Selected = NonNullable<TourStep['selected']>;
/** A point that a view has to hold, and the fields that it follows from. */
type Held = { lngLat: LngLat; rests: Field[] };

/** A step of a tour rests on records, its view is a box, and what it selects is there and in the view. */
export const tour: Rule = {
	id: 'tour',
	*check(context): Generator<Finding> {
		for (const record of context.records.tours) {
			for (const [index, step] of record.steps.entries()) {
				const at = ['steps', index];
				for (const { path = [], ...finding } of faultsOf(step, at, context))
					yield { record, path: [...at, ...path], ...finding };
			}
		}
	}
};

function* faultsOf(step: TourStep, at: Path, context: Context): Generator<Omit<Finding, 'record'>> {
	const { bbox, selected, claims, subjects } = step;
	if (claims.length + subjects.length === 0)
		yield { message: 'found a step that rests on nothing, wanted claims or subjects' };
	const [west, south, east, north] = bbox;
	const isBox = west < east && south < north && isInRange([west, south]) && isInRange([east, north]);
	if (!isBox) {
		const message = `found [${bbox.join(', ')}], wanted west, south, east, north in degrees`;
		yield { path: ['bbox'], message };
	}
	if (!selected) return;
	const named = ['kind', 'id', 'leg'].map((field) => [...at, 'selected', field]);
	const fault = selectionFault(selected, context);
	if (fault) yield { ...fault, rests: [...named, ...(fault.rests ?? [])] };
	else if (isBox) {
		const outside = heldBy(selected, context).find(
			({ lngLat: [lng, lat] }) => lng < west || lng > east || lat < south || lat > north
		);
		if (!outside) return;
		const message = `found a view without the point ${pair(outside.lngLat)} of ${selected.id}, wanted one that holds it`;
		yield { path: ['bbox'], message, rests: [...named, ...outside.rests] };
	}
}

function selectionFault({ kind, id, leg }: Selected, { byId }: Context): Omit<Finding, 'record'> | undefined {
	const site = kind === 'site' ? byId.sites.get(id) : undefined;
	if (site?.position === null) {
		const message = `found ${id}, whose place is not known, wanted one that the map shows`;
		return { path: ['selected', 'id'], message, rests: fieldsOf(site, 'position') };
	}
	if (leg === null) return undefined;
	const path = ['selected', 'leg'];
	if (kind !== 'route') return { path, message: `found a leg of a ${kind}, wanted one of a route` };
	const route = byId.routes.get(id);
	if (!route || leg <= route.legs.length) return undefined;
	const message = `found leg ${leg} of ${id}, wanted at most ${route.legs.length}`;
	return { path, message, rests: fieldsOf(route, 'legs') };
}

/** The points of what is selected; none of what is not there, which another rule tells. */
function heldBy({ kind, id, leg: number }: Selected, { byId }: Context): Held[] {
	if (kind === 'route') {
		const steps = byId.routes.get(id)?.legs ?? [];
		const chosen = number === null ? steps : steps.slice(number - 1, number);
		return chosen
			.flatMap((step) => byId.legs.get(step.leg) ?? [])
			.flatMap((leg) => [leg.from, leg.to].flatMap((end) => pointOf(byId.nodes.get(end))));
	}
	const kinds = { site: byId.sites, city: byId.cities, node: byId.nodes };
	return pointOf(kinds[kind].get(id));
}

function pointOf(place: { position: { lngLat: LngLat } | null } | undefined): Held[] {
	if (!place?.position || !isInRange(place.position.lngLat)) return [];
	return [{ lngLat: place.position.lngLat, rests: fieldsOf(place, 'position') }];
}
