/** An element of the drawing as text; attributes without a value are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, content = ''): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => (value === undefined ? '' : ` ${key}="${escape(value)}"`))
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Text that may stand between tags and in attributes. */
export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
