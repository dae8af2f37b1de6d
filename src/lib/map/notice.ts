export type NoticeWords = { failed: string; retry: string };

/** One polite notice with a retry; text, list and links stay as they are. `reason` is for whoever looks closer. */
export function showNotice(
	element: HTMLElement,
	words: NoticeWords,
	reason: string,
	retry: () => void
): void {
	takeNotice(element);
	const notice = document.createElement('p');
	notice.className = 'map-notice';
	notice.setAttribute('role', 'status');
	notice.textContent = words.failed;
	notice.title = reason;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words.retry;
	button.addEventListener('click', () => {
		notice.remove();
		retry();
	});
	notice.append(button);
	element.append(notice);
}

/** Takes the notice away, where there is one. */
export function takeNotice(element: HTMLElement): void {
	element.querySelector('.map-notice')?.remove();
}
