/** A frame that took longer than this counts as this long: after a stall nothing leaps. */
const LONGEST_FRAME_S = 0.25;
const REPORT_MS = 250;

export type FrameLoopEvents = {
	/** called before each frame is drawn, with the seconds since the one before; false ends the loop */
	onFrame: (seconds: number) => boolean;
	/**
	 * what shows the place as text and line, each called at most four times a second and once more when the loop ends;
	 * one of them a frame, since together they would hold a frame up
	 */
	reports: readonly (() => void)[];
};

/** Calls back on each animation frame while it runs. */
export class FrameLoop {
	#request = 0;
	#lastMs = 0;
	#reportedMs = 0;
	/** the reports of this round that are still to be made */
	#waiting: (() => void)[] = [];

	constructor(readonly events: FrameLoopEvents) {}

	get isRunning(): boolean {
		return this.#request !== 0;
	}

	start(): void {
		if (this.isRunning) return;
		this.#lastMs = performance.now();
		this.#request = requestAnimationFrame(this.#frame);
	}

	stop(): void {
		if (!this.isRunning) return;
		cancelAnimationFrame(this.#request);
		this.#request = 0;
		this.#waiting = [];
		for (const report of this.events.reports) report();
	}

	#frame = (nowMs: number): void => {
		const seconds = Math.min(Math.max(nowMs - this.#lastMs, 0) / 1000, LONGEST_FRAME_S);
		this.#lastMs = nowMs;
		const goesOn = this.events.onFrame(seconds);
		// it may have been stopped meanwhile
		if (!this.isRunning) return;
		if (!goesOn) return this.stop();
		if (nowMs - this.#reportedMs >= REPORT_MS) {
			this.#reportedMs = nowMs;
			this.#waiting = [...this.events.reports];
		}
		this.#waiting.shift()?.();
		// asked for after the map asked for its own, so that the map draws this frame before the next is computed
		this.#request = requestAnimationFrame(this.#frame);
	};
}
