import type { Flavor } from '@protomaps/basemaps';
import { STREETS_FONT } from '../style/font-faces';
import type { Palette } from '../style/palette';

type Part = readonly [number, number, number];

const partsOf = (colour: string): Part => {
	const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
	return [red, green, blue];
};

/** A colour so far from one to the other, 0 to 1; both as a computed style writes them. */
function between(from: string, to: string, share: number): string {
	const [start, end] = [partsOf(from), partsOf(to)];
	const mixed = start.map((part, at) => Math.round(part + share * ((end[at] ?? 0) - part)));
	return `rgb(${mixed.join(', ')})`;
}

/** How dark a kind of street is on the land, as a share of the way to the colour of letters; and of that in a tunnel. */
const STREET = { highway: 0.3, major: 0.2, link: 0.2, minor: 0.11, other: 0.11 } as const;
const TUNNEL = 0.5;

/** The colours of the atlas for every part of a ground of streets: quiet, since the atlas speaks of what lies above it. */
export function streetFlavor(palette: Palette): Flavor {
	const { land, urban, water, ink } = palette;
	const street = (kind: keyof typeof STREET): string => between(land, ink, STREET[kind]);
	const tunnel = (kind: keyof typeof STREET): string => between(land, ink, TUNNEL * STREET[kind]);
	const green = between(land, palette['urban-s'], 0.16);
	const built = between(urban, land, 0.5);
	const label = { own: palette['lb-town'], halo: palette['halo-land'] };
	return {
		background: water,
		earth: land,
		park_a: green,
		park_b: green,
		wood_a: green,
		wood_b: green,
		scrub_a: between(land, green, 0.5),
		scrub_b: between(land, green, 0.5),
		zoo: green,
		hospital: built,
		industrial: built,
		school: built,
		pedestrian: built,
		military: land,
		glacier: land,
		sand: land,
		beach: land,
		aerodrome: built,
		runway: street('minor'),
		water,
		pier: land,
		buildings: between(urban, ink, 0.06),
		tunnel_other_casing: land,
		tunnel_minor_casing: land,
		tunnel_link_casing: land,
		tunnel_major_casing: land,
		tunnel_highway_casing: land,
		tunnel_other: tunnel('other'),
		tunnel_minor: tunnel('minor'),
		tunnel_link: tunnel('link'),
		tunnel_major: tunnel('major'),
		tunnel_highway: tunnel('highway'),
		minor_service_casing: land,
		minor_casing: land,
		link_casing: land,
		major_casing_late: land,
		major_casing_early: land,
		highway_casing_late: land,
		highway_casing_early: land,
		other: street('other'),
		minor_service: street('minor'),
		minor_a: street('minor'),
		minor_b: street('minor'),
		link: street('link'),
		major: street('major'),
		highway: street('highway'),
		railway: between(land, ink, 0.35),
		boundaries: palette.border,
		bridges_other_casing: land,
		bridges_minor_casing: land,
		bridges_link_casing: land,
		bridges_major_casing: land,
		bridges_highway_casing: land,
		bridges_other: street('other'),
		bridges_minor: street('minor'),
		bridges_link: street('link'),
		bridges_major: street('major'),
		bridges_highway: street('highway'),
		roads_label_minor: label.own,
		roads_label_minor_halo: label.halo,
		roads_label_major: label.own,
		roads_label_major_halo: label.halo,
		ocean_label: palette['lb-river'],
		subplace_label: palette['lb-country'],
		subplace_label_halo: label.halo,
		city_label: label.own,
		city_label_halo: label.halo,
		state_label: palette['lb-country'],
		state_label_halo: label.halo,
		country_label: palette['lb-country'],
		address_label: label.own,
		address_label_halo: label.halo,
		regular: STREETS_FONT,
		bold: STREETS_FONT,
		italic: STREETS_FONT
	};
}
