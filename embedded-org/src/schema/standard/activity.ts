import type { StandardAttributes } from './attributes.ts';

export const ACTIVITY_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
