import type { StandardAttributes } from './attributes.ts';

export const ACCESS_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
