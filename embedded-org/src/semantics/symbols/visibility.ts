import { isSubclass } from '../types/conversions.ts';
import { hasAnnotation, outermost, type ClassSymbol, type Visibility } from './symbols.ts';
import type { Annotation } from '../../syntax/ast/common.ts';

/**
 * Whether code in `from` may use a member of `owner`. Classes of one file see each other's private members; tests see @TestVisible ones.
 * Source: Apex Developer Guide, "Access Modifiers", "TestVisible Annotation".
 */
export function isVisible(
    from: ClassSymbol,
    owner: ClassSymbol,
    visibility: Visibility,
    annotations: readonly Annotation[]
): boolean {
    if (visibility === 'public' || visibility === 'global') return true;
    if (outermost(from) === outermost(owner)) return true;
    if (hasAnnotation(annotations, 'TestVisible') && isInTest(from)) return true;
    if (visibility !== 'protected') return false;
    for (let at: ClassSymbol | null = from; at !== null; at = at.outer) if (isSubclass(at, owner)) return true;
    return false;
}

/** Whether the class, or one around it, is a test class. */
export function isInTest(symbol: ClassSymbol): boolean {
    return symbol.isTest || (symbol.outer !== null && isInTest(symbol.outer));
}
