/** What the map made of the properties of a style for one feature; of what kind each is, the style says. */
export type Values = Record<string, unknown>;

export function numberOf(value: unknown, otherwise: number): number {
	return typeof value === 'number' ? value : otherwise;
}

export function textOf(value: unknown, otherwise: string): string {
	return typeof value === 'string' ? value : otherwise;
}

export function isRecord(value: unknown): value is Values {
	return typeof value === 'object' && value !== null;
}

/** A colour as SVG writes it, and how opaque it is; the map keeps its parts multiplied by that. */
export function inkOf(value: unknown): { colour: string; opacity: number } {
	if (!isRecord(value)) return { colour: textOf(value, 'none'), opacity: 1 };
	const opacity = numberOf(value.a, 1);
	const parts = [value.r, value.g, value.b].map((part) =>
		Math.round((255 * numberOf(part, 0)) / (opacity || 1))
	);
	return { colour: `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`, opacity };
}

/** A number as a picture writes it: to a hundredth, or nothing where it is what holds anyway. */
export function short(value: number, otherwise?: number): string | undefined {
	const rounded = Math.round(value * 100) / 100;
	return rounded === otherwise ? undefined : String(rounded);
}
