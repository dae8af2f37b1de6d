/** A thing whose code is fetched when the reader first needs it. */
export class Late<T> {
	#made: Promise<T | null> | null = null;

	/** True after its code could not be fetched, until it could. */
	hasFailed = false;

	constructor(readonly make: () => Promise<T>) {}

	/** Whether it was asked for already. */
	get isAskedFor(): boolean {
		return this.#made !== null;
	}

	/** The thing; null where its code could not be fetched: that is reported once, and the next use asks again. */
	get(): Promise<T | null> {
		return (this.#made ??= this.#try());
	}

	async #try(): Promise<T | null> {
		try {
			const made = await this.make();
			this.hasFailed = false;
			return made;
		} catch (error) {
			this.#made = null;
			if (!this.hasFailed) reportError(error);
			this.hasFailed = true;
			return null;
		}
	}
}
