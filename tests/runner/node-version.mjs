// @ts-check

/** The oldest Node with everything that the build needs. */
var OLDEST = { major: 20, minor: 19 };

/**
 * One sentence when this Node cannot run the project, else an empty string. Written in the plainest
 * JavaScript, because an old Node has to parse this file in order to say so.
 * @param {string} version like `20.19.0`, from `process.versions.node`
 * @returns {string}
 */
export function unusableNodeSentence(version) {
	var parts = version.split('.').map(Number);
	var major = parts[0] || 0;
	var minor = parts[1] || 0;
	if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return '';
	return (
		'Landsea Atlas needs Node ' +
		[OLDEST.major, OLDEST.minor].join('.') +
		' or newer, and this is Node ' +
		version +
		': install a newer one from https://nodejs.org and run the command again.'
	);
}
