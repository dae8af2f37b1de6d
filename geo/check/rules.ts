import { alignment } from './alignment';
import { cityCountry } from './city-country';
import { conflict } from './conflict';
import { coordinates } from './coordinates';
import { country } from './country';
import { credit } from './credit';
import { dateBasis } from './date-basis';
import { dateOrder } from './date-order';
import { duplicate } from './duplicate';
import { exchangeRate } from './exchange-rate';
import { language } from './language';
import { legEnds } from './leg-ends';
import { link } from './link';
import { near } from './near';
import { nodeCode } from './node-code';
import { number } from './number';
import { province } from './province';
import { punctuation } from './punctuation';
import { range } from './range';
import { realDate } from './real-date';
import { reference } from './reference';
import { relation } from './relation';
import { reservedId } from './reserved-id';
import { route } from './route';
import { routeStatus } from './route-status';
import type { Rule } from './rule';
import { sameFigure } from './same-figure';
import { sea } from './sea';
import { span } from './span';
import { station } from './station';
import { text } from './text';
import { trace } from './trace';
import { uniqueId } from './unique-id';
import { unit } from './unit';
import { unused } from './unused';
import { within } from './within';

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
	exchangeRate,
	conflict,
	sameFigure,
	route,
	routeStatus,
	span,
	unused
];
