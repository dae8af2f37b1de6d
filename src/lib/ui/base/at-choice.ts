/**
 * Keeps a select at a choice. What marks the options is for the page of the server: once a reader has picked one, a browser
 * no longer asks their marks.
 * @param _options whose change is a reason to choose again
 */
export const atChoice =
	(choice: string, _options?: unknown) =>
	(select: HTMLSelectElement): void => {
		select.value = choice;
	};
