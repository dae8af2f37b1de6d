import { map } from '../driver/map';
/** A browser with one page, as far as the walk needs it. Addresses are whole; selectors are CSS. */
export type Engine = {
	goto(address: string): Promise<void>;
	/** Runs a function in the page; it and what it returns must be able to travel as text. */
	evaluate<Argument, Result>(run: (argument: Argument) => Result, argument: Argument): Promise<Result>;
	/** Clicks the first element that matches, as a mouse does. */
	click(selector: string): Promise<void>;
	/** Clicks a place of the window; px from its upper left corner. */
	clickAt(x: number, y: number): Promise<void>;
	/** Types into what has focus, a key every so many ms; `\uE0xx` are WebDriver's names of keys without a letter. */
	type(keys: string, everyMs?: number): Promise<void>;
	back(): Promise<void>;
	close(): Promise<void>;
};

/** WebDriver's names of the keys that the walk presses (W3C WebDriver, 17.4.2). */
export const KEYS = { enter: '\uE007', tab: '\uE004', left: '\uE012', right: '\uE014' } as const;
export type Key = keyof typeof KEYS;

/** Time that an engine without a graphics card has for one thing to happen. */
const PATIENCE_MS = 60_000;

/**
 * Asks the page until it answers as wanted.
 * @throws with the last answer when it does not within a minute
 */
export async function until<Argument, Result>(
	engine: Engine,
	run: (argument: Argument) => Result,
	argument: Argument,
	isWanted: (result: Result) => boolean = Boolean
): Promise<Result> {
	const end = Date.now() + PATIENCE_MS;
	for (;;) {
		const result = await engine.evaluate(run, argument);
		if (isWanted(result)) return result;
		if (Date.now() > end)
			throw new Error(
				`found ${JSON.stringify(result)} after a minute, wanted another answer of ${String(run)}`
			);
	}
}

/** Waits until an element is there. */
export async function present(engine: Engine, selector: string): Promise<void> {
	await until(engine, (wanted: string) => document.querySelector(wanted) !== null, selector);
}

/** Waits until the map rests. */
export async function atRest(engine: Engine): Promise<void> {
	await present(engine, map.resting.css());
}
