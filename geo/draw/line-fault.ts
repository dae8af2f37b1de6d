/** A line that cannot be drawn for what a leg says; `field` is where, and null where it is the leg as a whole. */
export class LineFault extends Error {
	constructor(
		message: string,
		readonly field: 'trace' | 'river' | null = null
	) {
		super(message);
	}
}
