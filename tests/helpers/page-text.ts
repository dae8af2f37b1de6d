/**
 * Texts of a document that follow each other without a space, though only the look keeps them apart: `10` and `9` are read
 * and copied as 109. Runs inside the browser, so everything that it needs is in it. A number and a Chinese word beside it
 * stand together by right inside a figure or a date.
 */
export function gluedTexts(page: Document, parts: { number: string; conflictLines: string }): string[] {
	const APART =
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR IMG INPUT LABEL LEGEND LI MAIN NAV OL OPTION P SECTION SELECT SUMMARY TABLE TBODY TD TH THEAD TR UL SVG'.split(
			' '
		);
	const faults: string[] = [];
	let before: { text: string; element: Element | null } | null = null;
	const isNumber = (element: Element | null) => Boolean(element?.closest(parts.number));
	const visit = (node: Node): void => {
		if (node.nodeType === Node.TEXT_NODE) {
			const text = node.textContent ?? '';
			if (text === '') return;
			const element = node.parentElement;
			const isGlued = before && /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(text);
			const isWritten = isNumber(element) || isNumber(before?.element ?? null);
			const seam = `${before?.text.at(-1) ?? ''}${text[0] ?? ''}`;
			const isChinese = /\p{Script=Han}/u.test(seam);
			// Chinese words quoted in an English sentence stand in its punctuation, and without a space
			const isQuoted =
				isChinese && [element, before?.element].some((one) => one?.matches('span[lang]:not([class])'));
			if (isGlued && !(isWritten && isChinese) && !isQuoted)
				faults.push(`${before?.text.slice(-20) ?? ''}|${text.slice(0, 20)}`);
			before = { text, element };
			return;
		}
		if (!(node instanceof Element) || /^(script|style|noscript|svg|head)$/i.test(node.tagName)) return;
		const isApart =
			APART.includes(node.tagName.toUpperCase()) &&
			// these run on in one line
			!node.matches(parts.conflictLines);
		if (isApart) before = null;
		node.childNodes.forEach(visit);
		if (isApart) before = null;
	};
	visit(page.documentElement);
	return faults;
}

/** Chinese without its language on an English page, and English names without theirs on a Chinese one. */
export function foreignTexts(page: Document): string[] {
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	const faults: string[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode.textContent?.trim() ?? '';
		const element = walker.currentNode.parentElement;
		if (!element || element.closest('script, style, noscript')) continue;
		const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
		const hasHan = /\p{Script=Han}/u.test(text);
		// two words: codes, units, files and licences are of no language
		const isEnglish =
			!hasHan && /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text) && !/^(UNLOCODE|IATA|ICAO) /.test(text);
		if (hasHan && !/^(zh|ja)/.test(lang)) faults.push(`${lang}: ${text.slice(0, 60)}`);
		if (isEnglish && !lang.startsWith('en')) faults.push(`${lang}: ${text.slice(0, 60)}`);
	}
	return faults;
}
