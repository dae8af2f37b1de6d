import type { Label } from '../shared/languages';

export const label = (en: string, zh: string): Label => ({ en, zh });
