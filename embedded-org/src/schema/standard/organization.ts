import type { StandardAttributes } from './attributes.ts';

export const ORGANIZATION_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
