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
                // A `return` may stand there in vain (published packages have `return a; return null;`, and compile).
                if (!completes && child.kind === 'return') return false;
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
        // A loop is left at its end whatever its condition, and so is `System.runAs`: published code that compiles has a
        // `return` behind `while (true)` ("added to fix missing return error") and behind a runAs block that returns.
        case 'for':
        case 'while':
        case 'do-while':
        case 'for-each':
        case 'run-as':
            walk(context, statement.body);
            return true;
        case 'try': {
            const bodyCompletes = walk(context, statement.body);
            const catchCompletes = statement.catches.map((clause) => walk(context, clause.body)).some(Boolean);
            const finallyCompletes = walk(context, statement.finallyBody);
            return finallyCompletes && (bodyCompletes || catchCompletes);
        }
        default:
            return true;
    }
}
