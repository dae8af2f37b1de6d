/** Words of the bar that follows a chain of legs, and of the page on which it does; only those pages load them. */
export const playerEn = {
	bar: 'Following the route',
	play: 'Play',
	pause: 'Pause',
	speed: (times: number) => `Speed ×${times}`,
	scrubber: 'Place on the route',
	overview: 'Show the whole route',
	exit: 'Leave: back to the route',
	toVehicle: 'Return to the vehicle',
	reading: (km: string, from: string, to: string) => `${km}, between ${from} and ${to}`,
	ofTotal: (km: string) => `of ${km} drawn`,
	done: (km: string) => `${km} done`,
	toGo: (km: string, to: string) => `${km} to ${to}`,
	ahead: (place: string, km: string) => `Next: ${place}, ${km}`,
	step: (n: number, of: number, mode: string, from: string, to: string, km: string) =>
		`Leg ${n} of ${of}, ${mode.toLowerCase()}, ${from} to ${to}, ${km} drawn`,
	near: (km: number) => `Within ${km} km of the line`,
	line: 'Line',
	via: 'Passing near',
	viaEstimate: 'place by our estimate',
	alsoUsedBy: 'The same track is used by',
	wholeRoute: 'The whole route'
};

export type PlayerWords = typeof playerEn;
