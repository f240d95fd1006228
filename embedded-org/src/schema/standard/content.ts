import type { StandardAttributes } from './attributes.ts';

export const CONTENT_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
