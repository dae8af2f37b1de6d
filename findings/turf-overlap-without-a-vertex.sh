#!/usr/bin/env bash
# @turf/turf 7.4.0, lineOverlap() of two routes that share a part of one straight track.
# Guess: lines from 0 to 2 and from 1 to 3 along the equator overlap from 1 to 2; a tolerance only helps where they do not
#   lie exactly on each other.
# Found: nothing is found, with a tolerance of 1 km neither, where neither of two segments lies whole within the other. The
#   same lines with a vertex at each end of what they share give it: segments are compared whole, not cut at each other.
# So: put the vertices of each line into the other before asking (nearestPointOnLine), or record shared track once.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >overlap.mjs <<'JS'
import { lineOverlap, lineString } from '@turf/turf';

const shared = (a, b, options) =>
	JSON.stringify(
		lineOverlap(lineString(a), lineString(b), options).features.map(({ geometry }) => geometry.coordinates)
	);
const plain = shared([[0, 0], [2, 0]], [[1, 0], [3, 0]]);
const tolerant = shared([[0, 0], [2, 0]], [[1, 0], [3, 0]], { tolerance: 1 });
const withVertices = shared([[0, 0], [1, 0], [2, 0]], [[1, 0], [2, 0], [3, 0]]);
console.log(`plain ${plain}; within 1 km ${tolerant}; with vertices ${withVertices}`);
if (plain !== '[]' || tolerant !== '[]' || withVertices !== '[[[1,0],[2,0]]]') {
	console.log('changed: segments are cut at each other now');
	process.exit(1);
}
console.log('as stated');
JS
node overlap.mjs
