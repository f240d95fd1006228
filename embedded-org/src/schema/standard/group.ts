import type { StandardAttributes } from './attributes.ts';

export const GROUP_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
