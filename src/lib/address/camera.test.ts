import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf, MAX_ZOOM, withCamera, withoutMalformed } from './camera';

const at = (path: string) => new URL(`https://atlas.example${path}`);
const everyElement = () => true;
const path = (url: URL) => url.pathname + url.search + url.hash;

test.each([
	['/#5.2/23.35/113.52', { zoom: 5.2, lat: 23.35, lng: 113.52 }],
	['/timeline/?view=5.2/23.35/113.52#jcbc-18', { zoom: 5.2, lat: 23.35, lng: 113.52 }],
	['/#99/1.3/103.8', { zoom: MAX_ZOOM, lat: 1.3, lng: 103.8 }],
	['/#5/95/500', null],
	['/#5/1e3/1', null],
	['/#5/abc/1', null],
	['/#5/1', null],
	['/#5/1/2x', null],
	['/#5/1/1.2.3', null],
	['/#5/1/2,3', null],
	['/#5%2Fone/1', null],
	['/#-1/1/2', null],
	['/?view=x', null],
	['/#cci', null]
])('the camera of %s', (address, camera) => {
	expect(cameraOf(at(address))).toEqual(camera);
});

const MARKS = [
	'.',
	',',
	';',
	':',
	'!',
	'?',
	')',
	']',
	'>',
	'"',
	"'",
	'*',
	'_',
	'。',
	'，',
	'；',
	'：',
	'！',
	'？',
	'）',
	'】',
	'」',
	'』',
	'、',
	'…'
].concat(['.)', '). It', '”)', '。下一句']);
const SHARED = { zoom: 5.2, lat: 23.35, lng: -113.52 };

test.each([
	['with encoded slashes', '5.2%2F23.35%2f-113.52'],
	['encoded twice', '5.2%252F23.35%252F-113.52'],
	['with bearing', '5.2/23.35/-113.52/30'],
	['with bearing and pitch', '5.2/23.35/-113.52/0/-0.5'],
	['with bearing, pitch and encoded slashes', '5.2%2F23.35%2F-113.52%2F0%2F0.'],
	['with a slash at its end', '5.2/23.35/-113.52/'],
	['to many places', '5.20000000000000018/23.35/-113.52000000000000000001'],
	...MARKS.map((mark) => [`before ${mark}`, `5.2/23.35/-113.52${mark}`])
])('a shared view %s is read, in the hash and in the query', (_, text) => {
	for (const address of [`/#${text}`, `/?view=${text}`, `/?view=${encodeURIComponent(text)}#cci`]) {
		const camera = cameraOf(at(address));
		expect(camera && { ...camera, zoom: Number(camera.zoom.toFixed(9)) }, address).toEqual(SHARED);
	}
});

test('whatever stands in a hash, it is read as the same camera after it was put right, or as none', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc
			.array(fc.constantFrom('5.2', '/', '-', '113', '.', '%2F', '%25', '%', '#', '。', 'x', '0'), {
				maxLength: 14
			})
			.map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(text, (hash) => {
			const url = at('/');
			url.hash = hash;
			const right = withoutMalformed(url, everyElement);
			const [camera, corrected] = [cameraOf(url), cameraOf(right)];
			expect(corrected === null).toBe(camera === null);
			expect(path(withoutMalformed(right, everyElement))).toBe(path(right));
			if (camera && corrected) expect(Math.abs(corrected.lat - camera.lat)).toBeLessThan(0.01);
		}),
		{ numRuns: 2000, seed: 12 }
	);
});

test('a camera takes the hash, and the query where the hash is an element', () => {
	const camera = { zoom: 5.123, lat: 23.35678, lng: 113.52 };
	expect(path(withCamera(at('/?kind=park,port'), camera))).toBe('/?kind=park,port#5.12/23.357/113.52');
	expect(path(withCamera(at('/routes/#claim-1'), camera))).toBe('/routes/?view=5.12/23.357/113.52#claim-1');
	expect(path(withCamera(at('/?view=2/1/1#3/1/1'), camera))).toBe('/#5.12/23.357/113.52');
});

test('a longitude beyond the date line comes back into range', () => {
	expect(path(withCamera(at('/'), { zoom: 3, lat: 0, lng: 190 }))).toBe('/#3/0/-170');
});

test.each([
	['/#99/abc/1', '/'],
	['/#5/95/500', '/'],
	['/#99/1.3/103.8', `/#${MAX_ZOOM}/1.3/103.8`],
	['/?view=x', '/'],
	['/?view=4/1.3/103.8', '/#4/1.3/103.8'],
	['/?view=4/1.3/103.8#claim-1', '/?view=4/1.3/103.8#claim-1'],
	['/?kind=park&view=x#claim-1', '/?kind=park#claim-1'],
	['/#%3Cscript%3E', '/'],
	['/#6%2F20%2F105%2F0%2F0', '/#6/20/105'],
	['/#6/20/105。', '/#6/20/105'],
	['/?view=6/20/105).#claim-1', '/?view=6/20/105#claim-1'],
	['/#claim-1.', '/#claim-1'],
	['/#claim-1）。', '/#claim-1'],
	['/#5.2/23.35/113.52', '/#5.2/23.35/113.52']
])('%s is corrected to %s', (address, wanted) => {
	expect(path(withoutMalformed(at(address), everyElement))).toBe(wanted);
});

test('an element that the page does not have is dropped', () => {
	expect(path(withoutMalformed(at('/#nothing-here'), () => false))).toBe('/');
});
