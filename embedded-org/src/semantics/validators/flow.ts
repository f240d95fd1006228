import type { Position } from '../../syntax/ast/common.ts';
import type { BoundStatement } from '../bound/statements.ts';
import type { BodyContext } from '../binder/body-context.ts';
import { typeName, type Type } from '../types/type.ts';

/** Reports statements that can never run, and a method with a result whose end can be reached. */
export function reportFlow(context: BodyContext, body: BoundStatement, returnType: Type, end: Position): void {
    const completes = walk(context, body);
    if (completes && returnType.kind !== 'void' && returnType.kind !== 'error')
        context.report(end, 'missing-return', { type: typeName(returnType) });
}

/** Whether control can leave the statement at its end; reports what stands after a statement that it cannot leave. */
function walk(context: BodyContext, statement: BoundStatement | null): boolean {
    if (statement === null) return true;
    switch (statement.kind) {
        case 'block': {
            let completes = true;
            for (const child of statement.statements) {
                if (!completes) {
                    context.report(child.position, 'unreachable');
                    return false;
                }
                completes = walk(context, child);
            }
            return completes;
        }
        case 'return':
        case 'throw':
        case 'break':
        case 'continue':
            return false;
        case 'if': {
            const thenCompletes = walk(context, statement.thenStatement);
            return statement.elseStatement === null ? true : walk(context, statement.elseStatement) || thenCompletes;
        }
        case 'switch': {
            const completes = statement.whens.map((when) => walk(context, when.body));
            const hasElse = statement.whens.some((when) => when.test.kind === 'else');
            return !hasElse || completes.some(Boolean);
        }
        case 'for':
        case 'while':
            walk(context, statement.body);
            return !isForever(statement.condition) || breaksOut(statement.body);
        case 'do-while':
            walk(context, statement.body);
            return !isForever(statement.condition) || breaksOut(statement.body);
        case 'for-each':
            walk(context, statement.body);
            return true;
        case 'try': {
            const bodyCompletes = walk(context, statement.body);
            const catchCompletes = statement.catches.map((clause) => walk(context, clause.body)).some(Boolean);
            const finallyCompletes = walk(context, statement.finallyBody);
            return finallyCompletes && (bodyCompletes || catchCompletes);
        }
        case 'run-as':
            return walk(context, statement.body);
        default:
            return true;
    }
}

const isForever = (condition: { kind: string; value?: unknown } | null): boolean =>
    condition === null || (condition.kind === 'constant' && condition.value === true);

/** Whether a `break` in the body leaves this loop (those of inner loops do not). */
function breaksOut(statement: BoundStatement | null): boolean {
    if (statement === null) return false;
    switch (statement.kind) {
        case 'break':
            return true;
        case 'block':
            return statement.statements.some(breaksOut);
        case 'if':
            return breaksOut(statement.thenStatement) || breaksOut(statement.elseStatement);
        case 'switch':
            return statement.whens.some((when) => breaksOut(when.body));
        case 'try':
            return (
                breaksOut(statement.body) ||
                statement.catches.some((clause) => breaksOut(clause.body)) ||
                breaksOut(statement.finallyBody)
            );
        case 'run-as':
            return breaksOut(statement.body);
        default:
            return false;
    }
}
