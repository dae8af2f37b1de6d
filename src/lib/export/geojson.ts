import { KINDS, type Selected } from './selected';

/**
 * GeoJSON, RFC 7946: the features with their lists as text, and beside them the figures, each with its source, as members
 * that readers of maps pass over.
 */
export function geoJsonOf(selected: Selected): string {
	const { about, claims } = selected;
	const { licence, credit, ...rest } = about;
	const features = KINDS.flatMap((kind) => selected[kind]);
	const file = {
		type: 'FeatureCollection',
		...rest,
		license: licence.name,
		licenses: [licence],
		credit,
		attribution: credit.join('; '),
		features,
		claims
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
