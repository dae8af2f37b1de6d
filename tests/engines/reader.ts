import { atRest, present, until, type Engine } from './engine';

/** Where the faults of a page are kept, in the page. */
type Watched = Window & { landseaFaults?: string[] };

/** A reader of the site in some engine: goes from page to page, and remembers what broke on the way. */
export class Reader {
	readonly #engine: Engine;
	readonly #site: string;
	readonly #faults: string[] = [];

	/** @param site address of the built site, with a slash at its end */
	constructor(engine: Engine, site: string) {
		this.#engine = engine;
		this.#site = site;
	}

	/** Loads a page from the server and waits until it is alive. */
	async visit(path: string): Promise<void> {
		await this.#collect();
		await this.#engine.goto(`${this.#site}${path}`);
		await this.#engine.evaluate(() => {
			const faults: string[] = [];
			(window as Watched).landseaFaults = faults;
			addEventListener('error', ({ message }) => faults.push(message));
			addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
			addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
				faults.push(`${violatedDirective} ${blockedURI}`)
			);
		}, null);
		await until(this.#engine, () => window.landsea !== undefined, null);
	}

	/** Everything that broke since the first page, uncaught errors and refused content. */
	async faults(): Promise<string[]> {
		await this.#collect();
		return this.#faults;
	}

	/** Waits until the address of the page, without the site's own part, matches. */
	async isAt(pattern: RegExp): Promise<void> {
		await until(
			this.#engine,
			() => location.href,
			null,
			(href) => pattern.test(href.slice(this.#site.length))
		);
	}

	/** Waits for a heading of the first level that matches. */
	async reads(pattern: RegExp): Promise<void> {
		await until(
			this.#engine,
			() => document.querySelector('h1')?.textContent ?? '',
			null,
			(text) => pattern.test(text)
		);
	}

	/** Text of the first element that matches a selector, once it is there. */
	async textOf(selector: string): Promise<string> {
		await present(this.#engine, selector);
		return this.#engine.evaluate(
			(wanted: string) => document.querySelector(wanted)?.textContent ?? '',
			selector
		);
	}

	/** Clicks the first element that matches, once it is there. */
	async follow(selector: string): Promise<void> {
		await present(this.#engine, selector);
		await this.#engine.click(selector);
	}

	/** Puts focus on an element and types into it, a key every so many ms. */
	async typeInto(selector: string, keys: string, everyMs?: number): Promise<void> {
		await present(this.#engine, selector);
		await until(
			this.#engine,
			(wanted: string) => {
				const element = document.querySelector<HTMLElement>(wanted);
				element?.focus();
				return element !== null && document.activeElement === element;
			},
			selector
		);
		await this.#engine.type(keys, everyMs);
	}

	async mapRests(): Promise<void> {
		await atRest(this.#engine);
	}

	async #collect(): Promise<void> {
		const found = await this.#engine.evaluate(() => (window as Watched).landseaFaults ?? [], null);
		this.#faults.push(...found);
	}
}
