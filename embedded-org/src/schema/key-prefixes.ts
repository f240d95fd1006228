import { describedObjectNames, standardAttributes } from './standard/index.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** First letter of allocated prefixes by kind of object. Source: custom objects a00 to aZZ, custom metadata m00, platform events e00 (Help, "Standard Field Record ID Prefix Decoder"). */
const FIRST: Readonly<Record<string, string>> = {
    custom: 'a',
    customSetting: 'a',
    customMetadata: 'm',
    platformEvent: 'e',
    share: 'a',
    other: '9'
};

/**
 * Gives prefixes to the objects of a project in alphabetical order, so that the same project always gets the same ones.
 * @param objects API names with the kind of each.
 */
export function allocatePrefixes(
    objects: readonly { readonly name: string; readonly kind: string }[]
): Map<string, string> {
    const next = new Map<string, number>();
    const prefixes = new Map<string, string>();
    for (const { name, kind } of [...objects].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const first = FIRST[kind] ?? 'a';
        const number = next.get(first) ?? 0;
        next.set(first, number + 1);
        prefixes.set(name, first + (DIGITS[Math.floor(number / 62)] ?? '0') + (DIGITS[number % 62] ?? '0'));
    }
    return prefixes;
}

let standard: Map<string, string> | null = null;

/** Standard object name by key prefix. Source: the Object Reference pages named in `standard/`. */
export function standardObjectByPrefix(prefix: string): string | undefined {
    standard ??= new Map(
        describedObjectNames().flatMap((name) =>
            standardAttributes(name)?.keyPrefix ? [[standardAttributes(name)?.keyPrefix ?? '', name]] : []
        )
    );
    return standard.get(prefix);
}
