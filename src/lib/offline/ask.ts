import type { Answer, Order } from '../../offline/messages';
import { base } from '../files/base-path';

/** The worker of this site, which is set up where there is none yet. @throws where the browser refuses it */
export function register(): Promise<ServiceWorkerRegistration> {
	return navigator.serviceWorker.register(`${base}/service-worker.js`, { updateViaCache: 'none' });
}

/**
 * Whether there may be a worker: a frame in somebody's page is a guest on the device, and an address without TLS is given
 * none.
 */
export const isPossible = (): boolean => 'serviceWorker' in navigator && window.top === window;

/**
 * Gives the worker an order.
 * @param hear is called with each answer before the last
 */
export function ask(
	worker: ServiceWorker,
	order: Order,
	hear: (answer: Answer) => void = () => undefined
): Promise<Answer> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<Answer>) => {
			if (data.isGoingOn) return hear(data);
			port1.close();
			resolve(data);
		};
		worker.postMessage(order, [port2]);
	});
}

/** Told on the window once every page can be made off-line. */
export const READY_EVENT = 'offline-ready';

/** Says on the page, and to what stands on it, that every page can be made off-line. */
export function showReady(): void {
	document.documentElement.dataset.offline = 'ready';
	dispatchEvent(new Event(READY_EVENT));
}
