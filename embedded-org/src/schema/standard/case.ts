import type { StandardAttributes } from './attributes.ts';

export const CASE_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
