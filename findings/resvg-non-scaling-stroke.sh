#!/usr/bin/env bash
# @resvg/resvg-js 2.6.2, a map as SVG whose lines keep their width at every scale (vector-effect="non-scaling-stroke").
# Guess: a renderer that draws static SVG faithfully honours the one property that map drawings live by, or says that it
#   does not: a line of 2 px in a viewBox of 1000 units that is drawn 100 px wide is 2 px wide.
# Found: it is read over without a word. The line is scaled like the rest: at a tenth of the size a line of 2 is 0.2 px, so
#   that its darkest pixel is nearly white (alpha 50 of 255); the same line of 20 without the property is as dark as wanted.
# So: a picture of such a map has to be drawn at the scale of its units, or the widths have to be multiplied before.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2
cat >draw.cjs <<'JS'
const { Resvg } = require('@resvg/resvg-js');

// the darkest pixel of a line across the middle of a picture of 100 by 100 px
const darkest = (line, effect) => {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="100" height="100"><path d="M0 505H1000" fill="none" stroke="#000" stroke-width="${line}" ${effect}/></svg>`;
	const { pixels } = new Resvg(svg).render();
	let alpha = 0;
	for (let at = 3; at < pixels.length; at += 4) alpha = Math.max(alpha, pixels[at]);
	return alpha;
};
const kept = darkest(2, 'vector-effect="non-scaling-stroke"');
const plain = darkest(2, '');
const wide = darkest(20, '');
console.log(`2 units, non-scaling: ${kept}; 2 units: ${plain}; 20 units: ${wide}`);
if (kept !== plain || kept > 60 || wide < 200) {
	console.log('changed: the property is honoured now, or lines are drawn otherwise');
	process.exit(1);
}
console.log('as stated');
JS
node draw.cjs
