import type { FieldSymbol } from '../semantics/symbols/symbols.ts';
import { typeName } from '../semantics/types/type.ts';
import type { LiteralExpression } from '../syntax/ast/expressions.ts';

const known = new WeakMap<FieldSymbol, LiteralExpression | null>();

/** Types whose literals JavaScript has as values of its own. */
const PLAIN = new Set(['Integer', 'String', 'Boolean']);

/**
 * The literal that a `static final` field always holds, so that reading it needs no look at the class's statics; null for other fields.
 * Only fields of classes whose statics are all literals count: then nobody can see when the class is initialised.
 */
export function staticConstant(field: FieldSymbol): LiteralExpression | null {
    let constant = known.get(field);
    if (constant === undefined) {
        constant = isConstant(field) ? literalOf(field) : null;
        known.set(field, constant);
    }
    return constant;
}

function isConstant(field: FieldSymbol): boolean {
    const { owner } = field;
    return (
        field.isStatic &&
        field.isFinal &&
        field.property === null &&
        PLAIN.has(typeName(field.type)) &&
        literalOf(field)?.type === typeName(field.type) &&
        owner.kind === 'class' &&
        owner.initializers.every((block) => !block.isStatic) &&
        [...owner.fields.values()].every(
            (other) => !other.isStatic || other.initializer === null || literalOf(other) !== null
        )
    );
}

const literalOf = (field: FieldSymbol): LiteralExpression | null =>
    field.initializer?.kind === 'literal' ? field.initializer : null;
