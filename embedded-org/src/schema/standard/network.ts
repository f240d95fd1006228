import type { StandardAttributes } from './attributes.ts';

export const NETWORK_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
