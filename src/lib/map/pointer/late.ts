/** A thing whose code is fetched when the reader first needs it. */
export class Late<T> {
	#made: Promise<T> | null = null;

	/** True after its code could not be fetched, until it could. */
	hasFailed = false;

	constructor(readonly make: () => Promise<T>) {}

	/** Whether it was asked for already. */
	get isAskedFor(): boolean {
		return this.#made !== null;
	}

	/** The thing; refused where its code could not be fetched, and the next use asks again. */
	want(): Promise<T> {
		return (this.#made ??= this.#try());
	}

	/** The thing; null where its code could not be fetched: that is reported once. */
	async get(): Promise<T | null> {
		try {
			return await this.want();
		} catch (error) {
			if (!this.hasFailed) reportError(error);
			this.hasFailed = true;
			return null;
		}
	}

	async #try(): Promise<T> {
		try {
			const made = await this.make();
			this.hasFailed = false;
			return made;
		} catch (error) {
			this.#made = null;
			throw error;
		}
	}
}
