import type { ObjectAccessSetting } from './configuration.ts';
import type { ConfigurationNode } from './node.ts';

const LETTERS = { C: 'create', R: 'read', E: 'edit', D: 'delete', V: 'viewAll', M: 'modifyAll' } as const;

/** Object permissions by object name, each written as letters: `CRED`, with V for View All and M for Modify All. */
export function readObjectAccess(node: ConfigurationNode): Record<string, ObjectAccessSetting> {
    return node.record((letters) => {
        const text = letters.text();
        if (!/^(?!.*(.).*\1)[CREDVM]+$/.test(text))
            letters.wrong('letters out of C, R, E, D, V (view all), M (modify all)');
        const access = Object.fromEntries(
            Object.entries(LETTERS).map(([letter, name]) => [name, text.includes(letter)])
        );
        return access as unknown as ObjectAccessSetting;
    });
}
