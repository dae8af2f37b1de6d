import { tick } from 'svelte';

/** Copies a text and says what came of it. */
export async function copyText(
	text: string,
	{ copied, notCopied }: { copied: string; notCopied: string },
	say: (said: string) => void
): Promise<void> {
	// the same words again would be no change, and not be heard
	say('');
	await tick();
	try {
		await navigator.clipboard.writeText(text);
		say(copied);
	} catch {
		say(notCopied);
	}
}
