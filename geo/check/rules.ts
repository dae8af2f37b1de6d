import { alignment } from './rules/alignment';
import { change } from './rules/change';
import { cityCountry } from './rules/city-country';
import { conflict } from './rules/conflict';
import { coordinates } from './rules/coordinates';
import { country } from './rules/country';
import { credit } from './rules/credit';
import { dateBasis } from './rules/date-basis';
import { dateOrder } from './rules/date-order';
import { duplicate } from './rules/duplicate';
import { emission } from './rules/emission';
import { exchangeRate } from './rules/exchange-rate';
import { language } from './rules/language';
import { legEnds } from './rules/leg-ends';
import { link } from './rules/link';
import { near } from './rules/near';
import { nodeCode } from './rules/node-code';
import { number } from './rules/number';
import { province } from './rules/province';
import { punctuation } from './rules/punctuation';
import { range } from './rules/range';
import { realDate } from './rules/real-date';
import { reference } from './rules/reference';
import { relation } from './rules/relation';
import { reservedId } from './rules/reserved-id';
import { route } from './rules/route';
import { routeStatus } from './rules/route-status';
import type { Rule } from './helpers/rule';
import { sameFigure } from './rules/same-figure';
import { scope } from './rules/scope';
import { sea } from './rules/sea';
import { series } from './rules/series';
import { service } from './rules/service';
import { span } from './rules/span';
import { station } from './rules/station';
import { text } from './rules/text';
import { tour } from './rules/tour';
import { trace } from './rules/trace';
import { uniqueId } from './rules/unique-id';
import { unit } from './rules/unit';
import { unused } from './rules/unused';
import { within } from './rules/within';

/**
 * Every rule that the records keep beside the schema. What follows from others comes after them, since nothing is
 * told that rests on a field of which the schema or a rule before has told.
 */
export const rules: readonly Rule[] = [
	uniqueId,
	reservedId,
	text,
	reference,
	relation,
	realDate,
	language,
	punctuation,
	link,
	credit,
	alignment,
	legEnds,
	trace,
	station,
	coordinates,
	sea,
	cityCountry,
	country,
	province,
	near,
	nodeCode,
	within,
	duplicate,
	dateBasis,
	dateOrder,
	unit,
	range,
	number,
	emission,
	exchangeRate,
	conflict,
	sameFigure,
	scope,
	series,
	route,
	routeStatus,
	service,
	span,
	tour,
	change,
	unused
];
