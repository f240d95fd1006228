import type { StandardAttributes } from './attributes.ts';

export const SALES_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
