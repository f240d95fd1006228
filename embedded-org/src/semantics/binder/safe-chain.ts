import type { Expression } from '../../syntax/ast/expressions.ts';
import type { BoundExpression } from '../bound/expressions.ts';

/**
 * Goes on with a chain: behind a `?.` whose left side is null nothing more is evaluated, so `a?.b().c` is null when `a` is; parentheses
 * end the chain, and `(a?.b()).c` de-references null.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SafeNavigationOperator.htm (`a[x]?.aMethod().aField`)
 * @param written what stands before the dot or bracket
 * @param target the same, bound
 * @param bind binds the access to a target
 */
export function goOn(
    written: Expression,
    target: BoundExpression,
    bind: (target: BoundExpression) => BoundExpression
): BoundExpression {
    const isMember = written.kind === 'member' || written.kind === 'call' || written.kind === 'index';
    if (target.kind !== 'safe' || (isMember && written.isParenthesized === true)) return bind(target);
    const access = bind(target.access);
    return access.kind === 'invalid' ? access : { ...target, access, type: access.type };
}
