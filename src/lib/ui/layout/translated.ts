/** Before hydration: what was translated by then is text again, or Svelte would put its own text beside it. */
export function undoTranslation(): void {
	for (const font of document.querySelectorAll('font:not(font font)')) font.replaceWith(font.textContent);
}

/**
 * Keeps texts true where something else has replaced them: a browser that translates the page puts `<font>` elements where
 * text nodes were, and what Svelte then writes into its own text node, or takes away with it, is never seen. The text node
 * goes back, empty, in front of its translation, which gives way as soon as the text changes or goes.
 */
export function keepTexts(root: HTMLElement): void {
	const translationOf = new WeakMap<Node, HTMLElement>();
	const originalOf = new WeakMap<Node, { node: Text; text: string }>();

	function keep(node: Text, by: HTMLElement): void {
		by.before(node);
		// the empty text was replaced as well
		if (translationOf.has(node)) return by.remove();
		translationOf.set(node, by);
		originalOf.set(by, { node, text: node.data });
		node.data = '';
	}

	/** The text has changed or gone. */
	function drop(node: Node): void {
		translationOf.get(node)?.remove();
		translationOf.delete(node);
	}

	const observer = new MutationObserver((records) => {
		for (const { target, addedNodes, removedNodes, previousSibling } of records) {
			if (target instanceof Text) drop(target);
			for (const node of removedNodes) {
				const by = addedNodes[0] ?? previousSibling;
				const original = originalOf.get(node);
				if (node.isConnected) continue;
				if (
					node instanceof Text &&
					by instanceof HTMLElement &&
					by.localName === 'font' &&
					!originalOf.has(by)
				)
					keep(node, by);
				else if (original?.node.data === '') original.node.data = original.text;
				else drop(node);
			}
		}
		// what was done here is no news
		observer.takeRecords();
	});
	observer.observe(root, { childList: true, characterData: true, subtree: true });
}
