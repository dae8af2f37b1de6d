import type { ClientInit } from '@sveltejs/kit';
import { firstPaint } from '$lib/ui/first-paint';

/** The page can be read before it comes alive: what hydration costs is spent after its first paint, not before. */
export const init: ClientInit = firstPaint;
