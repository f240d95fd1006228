import type { StandardAttributes } from './attributes.ts';

export const CODE_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
