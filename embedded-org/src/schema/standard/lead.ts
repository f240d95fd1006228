import type { StandardAttributes } from './attributes.ts';

export const LEAD_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
