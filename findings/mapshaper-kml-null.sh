#!/usr/bin/env bash
# mapshaper 0.7.70, GeoJSON with a property that is null in one feature and absent in another, written as KML.
# Guess: a value that is not there has no <Data> element, or an empty one: both ways of not being there look alike.
# Found: null becomes the four letters "null", which a reader of the KML cannot tell from a name; the absent one is empty.
#   The same file written as CSV has an empty cell for both.
# So: take properties that are null out of each feature before mapshaper writes KML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mapshaper@0.7.70
cat >sites.geojson <<'JSON'
{
	"type": "FeatureCollection",
	"features": [
		{ "type": "Feature", "properties": { "name": "A", "since": null }, "geometry": { "type": "Point", "coordinates": [106.5, 29.5] } },
		{ "type": "Feature", "properties": { "name": "B" }, "geometry": { "type": "Point", "coordinates": [113.5, 23.3] } }
	]
}
JSON
npx mapshaper sites.geojson -o sites.kml 2>/dev/null
npx mapshaper sites.geojson -o sites.csv 2>/dev/null
grep "since" sites.kml
cat sites.csv
[ "$(grep -c '<value>null</value>' sites.kml)" = 1 ] && [ "$(grep -c '<value></value>' sites.kml)" = 1 ] && ! grep -q null sites.csv || {
	echo 'changed: null is written otherwise now'
	exit 1
}
echo 'as stated'
