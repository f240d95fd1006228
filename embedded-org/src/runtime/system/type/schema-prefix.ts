/** Stands before the name of an object that a class of the org shares, so that their two types stay apart. */
export const SCHEMA = 'Schema.';

/** An object's name without `Schema.`, which may stand before it in any letter case. */
export const withoutSchema = (name: string): string => name.replace(/^schema\.(?=\w+$)/i, '');
