import type { Attachment } from 'svelte/attachments';

/** Opens the evidence of the claim that the address names, so that a link to a claim shows what it stands on. */
export const openTarget: Attachment<HTMLElement> = (list) => {
	const open = () => {
		const id = decodeURIComponent(location.hash.slice(1));
		const details = id ? list.querySelector(`#${CSS.escape(id)} details`) : null;
		if (details instanceof HTMLDetailsElement) details.open = true;
	};
	open();
	addEventListener('hashchange', open);
	return () => removeEventListener('hashchange', open);
};
