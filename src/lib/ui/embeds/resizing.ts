import { ASKS, TELLS } from '../../address/embed';

/** What a page around a frame needs to give it the height that it asks for. */
export const RESIZING = `const frame = document.querySelector('iframe');
addEventListener('message', ({ source, data }) => {
	if (source === frame.contentWindow && data?.type === '${TELLS}') frame.height = data.height;
});
// what was told before this line ran is told again
frame.contentWindow.postMessage({ type: '${ASKS}' }, '*');`;
