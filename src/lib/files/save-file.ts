/** Hands a text to the reader as a file of that name. */
export function saveFile(name: string, text: string, type: string): void {
	const href = URL.createObjectURL(new Blob([text], { type }));
	Object.assign(document.createElement('a'), { href, download: name }).click();
	// the browser has it once the click is done
	setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
