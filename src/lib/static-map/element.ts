import { escapeXml } from '../../../geo/shared/xml';

/** An element of the drawing as text; attributes without a value are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, content = ''): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
