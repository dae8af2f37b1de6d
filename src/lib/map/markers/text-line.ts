/** A line of text on the map, in the language of its script: names stand there in both. */
export function textLine(className: string, text: string): HTMLSpanElement {
	const line = document.createElement('span');
	line.className = className;
	line.lang = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
	line.textContent = text;
	return line;
}
