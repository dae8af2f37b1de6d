import { codeIds, type Code } from '../shared/codes';

/** Colours of the map in the light theme, by the names that they have among its tokens. */
export const KML_COLOURS = {
	route: '#b0151e',
	'route-b': '#be5552',
	'lb-sea': '#385a6c',
	alt: '#35506b',
	logistics: '#6b4f33',
	gov: '#454b52',
	'urban-s': '#486632',
	research: '#45568c',
	health: '#2a6b60',
	finance: '#7a5a10',
	digital: '#614878',
	cluster: '#2e3338'
} as const;
type Colour = keyof typeof KML_COLOURS;

type Line = { colour: Colour; width: number };
/** KML knows neither dashes nor ties: the mode shows by colour and width, in the order of strength on the map. */
const LINES: Record<Code<'mode'>, Line> = {
	rail: { colour: 'route', width: 4 },
	sea: { colour: 'lb-sea', width: 4 },
	road: { colour: 'logistics', width: 3 },
	river: { colour: 'alt', width: 3 },
	air: { colour: 'gov', width: 2 },
	data: { colour: 'digital', width: 1.5 }
};
/** What does not run yet, or no more, is paler and thinner. */
const NOT_OPEN = { opacity: 0.55, width: 0.7 };

const SITES: Record<Code<'site_kind'>, Colour> = {
	'government-project': 'gov',
	'state-level-project': 'gov',
	park: 'urban-s',
	zone: 'urban-s',
	building: 'urban-s',
	research: 'research',
	university: 'research',
	hospital: 'health',
	logistics: 'logistics',
	airport: 'logistics',
	port: 'logistics',
	company: 'finance',
	authority: 'gov',
	venue: 'gov',
	exchange: 'finance',
	channel: 'digital'
};
const NODES: Record<Code<'node_kind'>, Colour> = {
	city: 'cluster',
	junction: 'cluster',
	'rail-station': 'route',
	'dry-port': 'route',
	'inland-port': 'alt',
	'border-crossing': 'logistics',
	seaport: 'lb-sea',
	airport: 'gov'
};

export const legStyle = (mode: string, status: string): string =>
	`leg-${mode}${status === 'operating' ? '' : '-not-open'}`;
export const siteStyle = (kind: string): string => `site-${kind}`;
export const nodeStyle = (kind: string): string => `node-${kind}`;

/** A style for each mode, running or not, and for each kind of site and node; no icon is fetched from anywhere. */
export function kmlStyles(): string[] {
	const lines = codeIds('mode').flatMap((mode) => {
		const { colour, width } = LINES[mode];
		return [
			lineStyle(legStyle(mode, 'operating'), colour, width, 1),
			lineStyle(legStyle(mode, ''), colour, width * NOT_OPEN.width, NOT_OPEN.opacity)
		];
	});
	const sites = codeIds('site_kind').map((kind) => pointStyle(siteStyle(kind), SITES[kind], 1.1));
	const nodes = codeIds('node_kind').map((kind) => pointStyle(nodeStyle(kind), NODES[kind], 0.7));
	return [...lines, ...sites, ...nodes];
}

function lineStyle(id: string, colour: Colour, width: number, opacity: number): string {
	const line = `<color>${kmlColour(colour, opacity)}</color><width>${Math.round(width * 10) / 10}</width>`;
	return `<Style id="${id}"><LineStyle>${line}</LineStyle></Style>`;
}

function pointStyle(id: string, colour: Colour, scale: number): string {
	const ink = `<color>${kmlColour(colour, 1)}</color>`;
	return `<Style id="${id}"><IconStyle>${ink}<scale>${scale}</scale></IconStyle><LabelStyle>${ink}<scale>0.8</scale></LabelStyle></Style>`;
}

/** KML writes opacity, blue, green and red. */
function kmlColour(colour: Colour, opacity: number): string {
	const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(KML_COLOURS[colour]) ?? [];
	const alpha = Math.round(opacity * 255)
		.toString(16)
		.padStart(2, '0');
	return `${alpha}${blue}${green}${red}`;
}
