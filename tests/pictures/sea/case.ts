import { siteCase } from '../support/site-case';

const drawn = {
	address: 'routes/ilstc-central/',
	hasMap: true,
	// its middle is that of the map
	clip: { x: 516, y: 140, width: 320, height: 320 }
};

const OFF_VIETNAM: [number, number] = [109.3, 11.4];
const SINGAPORE_STRAIT: [number, number] = [104.4, 1.8];
const PORT_OF_SINGAPORE: [number, number] = [103.87, 1.24];

siteCase('a sea lane on a bend', {
	...drawn,
	cameras: { 'bend-4': [OFF_VIETNAM, 4], 'bend-5': [OFF_VIETNAM, 5.5], 'bend-6': [OFF_VIETNAM, 6.3] }
});

siteCase('sea lanes beside each other, waves until they are straight near by', {
	...drawn,
	cameras: {
		'beside-5': [SINGAPORE_STRAIT, 5],
		'beside-6': [SINGAPORE_STRAIT, 6.6],
		'beside-7': [SINGAPORE_STRAIT, 7]
	}
});

siteCase('sea lanes through a port', {
	...drawn,
	// below the names of sites, whose edges come out in two ways
	clip: { x: 516, y: 276, width: 320, height: 184 },
	cameras: {
		'port-8': [PORT_OF_SINGAPORE, 8],
		'port-9': [PORT_OF_SINGAPORE, 9],
		'port-10': [PORT_OF_SINGAPORE, 10]
	}
});
