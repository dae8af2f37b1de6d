// @ts-check
import { ROOT } from './container.js';
import { COMPRESSIBLE, typeOf, TYPES } from './types.js';

/** What Caddy finds by itself. */
const KNOWN = new Set(['html', 'css', 'js', 'json', 'svg', 'png', 'jpg', 'ico', 'xml', 'woff2']);

/**
 * A Caddyfile for the whole site.
 * @param {import('./types.js').Site} site
 */
export function caddyFile({ base, policy }) {
	const types = Object.keys(TYPES).filter((ending) => !KNOWN.has(ending));
	const typed = types.map(
		(ending) =>
			`\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type "${typeOf(`.${ending}`) ?? ''}"`
	);
	return `# Landsea Atlas on Caddy: set the name of the site in the first line below, and the folder in the next.

:80 {
	# set: the folder that holds the built site${base ? ` as ${base}` : ''}
	root * ${ROOT}

	# not the archive of the map: it is read in ranges, which no compression may shift
	encode zstd gzip {
		match {
${COMPRESSIBLE.map((type) => `\t\t\theader Content-Type ${type}*`).join('\n')}
		}
	}

	header {
		Content-Security-Policy "${policy}"
		X-Content-Type-Options nosniff
	}

	# Caddy's own way to the slash at the end loses the query
	map {query} {landsea_asked} {
		~^(.+)$ "?\${1}"
		default ""
	}
	@folder {
		path_regexp ^/[^/\\\\].*[^/]$
		file {path}/index.html
	}
	redir @folder {path}/{landsea_asked} 308

	@found file {path} {path}/
	handle @found {
		@immutable path ${base}/_app/immutable/*
		@changing not path ${base}/_app/immutable/*
		header @immutable Cache-Control "public, max-age=31536000, immutable"
		# asked for again each time, by its ETag
		header @changing Cache-Control no-cache
		header ${base}/data/* Access-Control-Allow-Origin *
${typed.join('\n')}
		file_server
	}
	handle {
		error 404
	}

	handle_errors {
		header Cache-Control no-cache
		rewrite * ${base}/404.html
		file_server
	}
}
`;
}
