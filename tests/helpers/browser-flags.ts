/** Software rendering and fonts that look the same on every machine. */
export const BROWSER_FLAGS = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	// one page is not worth a graphics pipeline without a graphics card: the map alone has it
	'--disable-gpu-rasterization',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--font-render-hinting=none'
];
