// @ts-check

/** Where the files for servers look for the site. */
export const ROOT = '/var/www/landsea-atlas';

/**
 * A file by which a container with nginx serves the built site.
 * @param {Pick<import('./types.js').Site, 'base'>} site
 */
export function containerFile({ base }) {
	return `# Landsea Atlas in a container: run in the folder of the built site, with podman or docker,
#   podman build -f hosting/Containerfile -t landsea-atlas .
#   podman run --rm -p 8080:80 landsea-atlas
FROM nginx:stable-alpine
COPY hosting/nginx.conf /etc/nginx/conf.d/default.conf
COPY . ${ROOT}${base}
`;
}
