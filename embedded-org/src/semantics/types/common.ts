import { superClass, type ClassSymbol } from '../symbols/symbols.ts';
import { implicitConversion } from './conversions.ts';
import { DECIMAL, DOUBLE, INTEGER, isNumeric, isPrimitive, LONG, SOBJECT, type Type } from './type.ts';

/** The wider of two numeric types. Source: Apex Developer Guide, "Rules of Conversion" (Integer, Long, Double, Decimal). */
export function promoted(a: Type, b: Type): Type | null {
    if (!isNumeric(a) || !isNumeric(b)) return null;
    for (const [name, type] of [
        ['Decimal', DECIMAL],
        ['Double', DOUBLE],
        ['Long', LONG]
    ] as const)
        if (isPrimitive(a, name) || isPrimitive(b, name)) return type;
    return INTEGER;
}

const isText = (type: Type): boolean => isPrimitive(type, 'String') || isPrimitive(type, 'Id');

/** Type of an expression that gives either of two values (`?:`, `??`); null when they have nothing in common. */
export function commonType(a: Type, b: Type): Type | null {
    if (a.kind === 'error' || b.kind === 'error') return a.kind === 'error' ? a : b;
    const numeric = promoted(a, b);
    if (numeric !== null) return numeric;
    const plainA: Type = a.kind === 'query' ? { kind: 'list', element: a.element } : a;
    const plainB: Type = b.kind === 'query' ? { kind: 'list', element: b.element } : b;
    // A query beside a record is its one row (public test code; Apex Developer Guide, "SOQL and SOSL Queries": a query may stand for a record).
    if (a.kind === 'query' && b.kind === 'sobject' && implicitConversion(a, b) !== null) return b;
    if (b.kind === 'query' && a.kind === 'sobject' && implicitConversion(b, a) !== null) return a;
    // A text stays one beside an Id: it may be empty.
    if (isText(a) && isText(b)) return isPrimitive(a, 'String') ? a : b;
    if (implicitConversion(plainA, plainB) !== null) return plainB;
    if (implicitConversion(plainB, plainA) !== null) return plainA;
    if (a.kind === 'sobject' && b.kind === 'sobject') return SOBJECT;
    if (a.kind === 'class' && b.kind === 'class') return commonClass(a.symbol, b.symbol);
    return null;
}

function commonClass(a: ClassSymbol, b: ClassSymbol): Type | null {
    for (let at: ClassSymbol | null = a; at !== null; at = superClass(at)) {
        const type: Type = { kind: 'class', symbol: at };
        if (implicitConversion({ kind: 'class', symbol: b }, type) !== null) return type;
        for (const implemented of at.interfaces)
            if (implicitConversion({ kind: 'class', symbol: b }, implemented) !== null) return implemented;
    }
    return null;
}
