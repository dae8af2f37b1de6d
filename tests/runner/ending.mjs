// @ts-check

/** How often to look for the shell between npm and this process. */
const LOOK_MS = 250;

/**
 * Calls `stop` once when this process is asked to end. An npm that is ended passes that on to its shell
 * only, and the shell tells nobody; so under npm the end of the shell counts too.
 * @param {() => void} stop
 */
export function onEnd(stop) {
	const shell = process.ppid;
	let isStopped = false;
	const stopOnce = () => {
		if (!isStopped) stop();
		isStopped = true;
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stopOnce);
	if (!process.env.npm_lifecycle_event) return;
	setInterval(() => {
		if (process.ppid !== shell) stopOnce();
	}, LOOK_MS).unref();
}
