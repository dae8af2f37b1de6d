// @ts-check
import { ROOT } from './container.js';
import { COMPRESSIBLE, TYPES } from './types.js';

/**
 * A configuration of nginx for the whole site, to be included in its `http` block.
 * @param {import('./types.js').Site} site
 */
export function nginxFile({ base, policy }) {
	const types = Object.entries(TYPES).map(([ending, type]) => `\t\t${type} ${ending};`);
	const text = Object.values(TYPES).filter((type) => type.startsWith('text/') && type !== TYPES.html);
	return `# Landsea Atlas on nginx: include this file in the http block, and set the two lines marked below.

map $uri $landsea_cache {
	~^${base}/_app/immutable/ "public, max-age=31536000, immutable";
	# asked for again each time, by its ETag
	default "no-cache";
}

map $uri $landsea_readers {
	~^${base}/data/ "*";
	default "";
}

server {
	# set: where to listen; with TLS, add its lines here
	listen 80;
	# set: the folder that holds the built site${base ? ` as ${base}` : ''}
	root ${ROOT};

	index index.html;
	absolute_redirect off;
	server_tokens off;
	etag on;

	default_type application/octet-stream;
	types {
${types.join('\n')}
	}
	charset utf-8;
	charset_types ${text.join(' ')};

	# the archive of the map is read in ranges: it is never compressed
	gzip on;
	gzip_vary on;
	gzip_types ${COMPRESSIBLE.filter((type) => type !== TYPES.html).join(' ')};

	add_header Content-Security-Policy "${policy}" always;
	add_header X-Content-Type-Options nosniff always;
	add_header Cache-Control $landsea_cache always;
	add_header Access-Control-Allow-Origin $landsea_readers always;

	error_page 404 ${base}/404.html;
	# folders without a page
	error_page 403 =404 ${base}/404.html;
	location ${base}/ {
		try_files $uri $uri/ =404;
	}
}
`;
}
