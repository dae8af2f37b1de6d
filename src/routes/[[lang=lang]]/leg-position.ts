/** Where the address puts the vehicle: on leg `n`, from 1, of which `at` is done; anew with each navigation. */
export type LegPosition = {
	n: number;
	at: number;
	/** whether the reader came here from within the atlas, and should be told */
	isStep: boolean;
};
