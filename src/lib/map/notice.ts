export type Notice = {
	text: string;
	/** label of the button that tries again */
	retry: string;
	/** for whoever looks closer */
	reason: string;
};

/** One polite notice with a retry; text, list and links stay as they are. */
export function showNotice(element: HTMLElement, { text, retry, reason }: Notice, act: () => void): void {
	const notice = document.createElement('p');
	notice.className = 'map-notice';
	notice.textContent = text;
	notice.title = reason;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = retry;
	button.addEventListener('click', () => {
		takeNotice(element);
		act();
	});
	notice.append(button);
	regionOf(element)?.replaceChildren(notice);
}

/** Takes the notice away, where there is one. */
export function takeNotice(element: HTMLElement): void {
	regionOf(element)?.replaceChildren();
}

export function hasNotice(element: HTMLElement): boolean {
	return Boolean(regionOf(element)?.firstChild);
}

/** It is in the page from the start, and empty: a screen reader passes over one that comes with its text. */
function regionOf(element: HTMLElement): Element | null {
	return element.querySelector('[data-notice]');
}
