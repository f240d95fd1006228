import type { StandardAttributes } from './attributes.ts';

export const PERMISSION_SET_LICENSE_OBJECTS: Readonly<Record<string, StandardAttributes>> = {};
