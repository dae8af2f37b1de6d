declare module 'virtual:server' {
	import type { SSRManifest } from '@sveltejs/kit';

	/** Kit's server with what its own prerenderer tells it beside a request. */
	export class Server {
		constructor(manifest: SSRManifest);
		init(options: { env: Record<string, string> }): Promise<void>;
		respond(
			request: Request,
			state: {
				getClientAddress: () => string;
				prerendering: {
					dependencies: Map<string, unknown>;
					remote_responses: Map<string, unknown>;
					fallback: boolean;
				};
			}
		): Promise<Response>;
	}
	export const manifest: SSRManifest;
}
