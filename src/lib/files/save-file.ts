/** Hands a text to the reader as a file of that name. */
export function saveFile(name: string, text: string, type: string): void {
	saveBlob(name, new Blob([text], { type }));
}

/** Hands what is no text to the reader as a file of that name. */
export function saveBlob(name: string, content: Blob): void {
	const href = URL.createObjectURL(content);
	Object.assign(document.createElement('a'), { href, download: name }).click();
	// the browser has it once the click is done
	setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
