import type { Identifier } from '../../syntax/ast/common.ts';
import type { ProjectScope } from '../project-scope.ts';
import type { SourceUnit } from '../symbols/symbols.ts';

/**
 * Words that may not name a variable. Source: Apex Developer Guide, "Reserved Keywords"; those of the list that the grammar keeps
 * for itself are syntax errors already, and words that public code uses as names (`system`, `type`, `object`, ...) are left out.
 */
const RESERVED = new Set(
    (
        'activate any array autonomous begin bigdecimal byte case cast char collect const default end exit export float from goto ' +
        'hint import int into join like loop number parallel pragma retrieve select short sort synchronized transaction trigger'
    ).split(' ')
);

/** Reports a name that a variable may not have. */
export function reportName(project: ProjectScope, unit: SourceUnit, { text, position }: Identifier): void {
    if (RESERVED.has(text.toLowerCase())) project.report(unit, position, 'reserved-name', { name: text });
    reportCharacters(project, unit, { text, position });
}

/** Source: Apex Developer Guide, "Variables": names have no two underscores in a row and do not end in one. */
export function reportCharacters(project: ProjectScope, unit: SourceUnit, { text, position }: Identifier): void {
    if (text.includes('__') || text.endsWith('_')) project.report(unit, position, 'name-character', { name: text });
}
