import type { BoundExpression } from '../../semantics/bound/expressions.ts';
import type { BoundWhen, Switch } from '../../semantics/bound/statements.ts';
import { typeName } from '../../semantics/types/type.ts';
import { emit, typeConstant } from '../expressions/emit.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { localName } from '../names.ts';
import { emitAll, type BodyKind } from './emit.ts';

/*
 * switch on s { when 1, 2 { a } when Account x { b } when else { c } }
 *   ->  s = ...; if (s === 1 || s === 2) { a } else if ($rt.isInstance(s, Account)) { let x$ = s; b } else { c }
 * String labels compare exactly (Apex Developer Guide, "Switch Statements": "String matching is case-sensitive").
 */
export function emitSwitch(writer: ModuleWriter, statement: Switch, body: BodyKind): void {
    const subject = writer.temporary(localName(statement.subjectVariable));
    writer.line(`${subject} = ${emit(writer, statement.subject)};`, statement.position.line);
    const whens = [...statement.whens].sort((a, b) => Number(a.test.kind === 'else') - Number(b.test.kind === 'else'));
    whens.forEach((when, i) => {
        const condition = conditionOf(writer, when, subject);
        const head = condition === null ? (i === 0 ? '' : 'else') : `${i === 0 ? '' : 'else '}if (${condition})`;
        writer.block(head, when.position.line, () => {
            if (when.test.kind === 'type') writer.line(`let ${localName(when.test.variable)} = ${subject};`);
            emitAll(writer, when.body.statements, body);
        });
    });
}

function conditionOf(writer: ModuleWriter, when: BoundWhen, subject: string): string | null {
    if (when.test.kind === 'else') return null;
    if (when.test.kind === 'type')
        return `$rt.isInstance(${subject}, ${typeConstant(writer, typeName(when.test.type))})`;
    return when.test.values.map((value: BoundExpression) => `${subject} === ${emit(writer, value)}`).join(' || ');
}
