#!/usr/bin/env bash
# flatgeobuf 4.5.0 (the JavaScript package), a GeoJSON FeatureCollection whose first feature lacks some values.
# Guess: serialize() makes a column for every property that any feature has, typed by its values; what is null stays null,
#   and a property that cannot be written is said.
# Found: the first feature alone makes the columns. A property that is null there is text for all, so that 2010 comes back
#   as "2010"; one that the first feature has not is gone from every other, without a word. Ids become 0, 1, 2.
# So: sort a feature that has every value to the front, or give each property of the first one a value of its type.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund flatgeobuf@4.5.0
cat >write.mjs <<'JS'
import { deserialize, serialize } from 'flatgeobuf/lib/mjs/geojson.js';

const at = (id, properties) => ({
	type: 'Feature',
	id,
	properties,
	geometry: { type: 'Point', coordinates: [106.5, 29.5] }
});
const features = [
	at('first', { name: 'first', since: null }),
	at('second', { name: 'second', since: 2010, port: 'CNQZH' })
];
const read = [];
for await (const feature of deserialize(serialize({ type: 'FeatureCollection', features }))) read.push(feature);
const [, { id, properties }] = read;
console.log(JSON.stringify({ id, properties }));
if (properties.since !== '2010' || 'port' in properties || id !== 1) {
	console.log('changed: later features have a say in the columns now');
	process.exit(1);
}
console.log('as stated');
JS
node write.mjs
