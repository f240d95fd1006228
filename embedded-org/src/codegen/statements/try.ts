import type { BoundCatch, Try } from '../../semantics/bound/statements.ts';
import { typeName } from '../../semantics/types/type.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { classReference, localName } from '../names.ts';
import { emitAll, type BodyKind } from './emit.ts';

/*
 * try { a } catch (MyException e) { b } catch (Exception e) { c } finally { d }
 *   ->  try { a } catch ($e) { $e = $rt.caught($e); if ($e instanceof $c.MyException) { let e$ = $e; b } else if ... else throw $e; } finally { d }
 * $rt.caught gives every fault its Apex exception, and lets go through what no Apex code may stop.
 */
export function emitTry(writer: ModuleWriter, statement: Try, body: BodyKind): void {
    const line = statement.position.line;
    writer.block('try', line, () => emitAll(writer, statement.body.statements, body));
    if (statement.catches.length > 0) {
        writer.block('catch ($e)', line, () => {
            writer.line('$e = $rt.caught($e);');
            statement.catches.forEach((clause, i) => {
                writer.block(
                    `${i === 0 ? '' : 'else '}if ($e instanceof ${exceptionClass(writer, clause)})`,
                    clause.position.line,
                    () => {
                        writer.visit(clause.position.line);
                        writer.line(`let ${localName(clause.variable)} = $e;`);
                        emitAll(writer, clause.body.statements, body);
                    }
                );
            });
            writer.line('else throw $e;');
        });
    }
    const { finallyBody } = statement;
    if (finallyBody !== null)
        writer.block('finally', finallyBody.position.line, () => {
            emitAll(writer, finallyBody.statements, body);
        });
}

function exceptionClass(writer: ModuleWriter, clause: BoundCatch): string {
    if (clause.type.kind === 'class') return classReference(clause.type.symbol);
    const name = typeName(clause.type);
    return writer.constant(`x_${name}`, `$rt.exception(${JSON.stringify(name)})`);
}
