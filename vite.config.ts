import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// small fonts as data: addresses would be refused by the content security policy
	build: { assetsInlineLimit: 0 },
	// the origin reaches the pages as a constant: they are prerendered, nothing reads the environment later
	define: {
		__ORIGIN__: JSON.stringify(process.env.ORIGIN ?? ''),
		__VERSION__: JSON.stringify(process.env.npm_package_version ?? '0.1.0')
	},
	worker: { format: 'es' }
});
