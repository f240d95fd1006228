import type { StandardAttributes } from './attributes.ts';

export const SHARE_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
