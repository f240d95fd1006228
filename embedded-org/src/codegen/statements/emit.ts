import type { BoundStatement } from '../../semantics/bound/statements.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { classReference, localName } from '../names.ts';
import { emit } from '../expressions/emit.ts';
import { truth } from '../expressions/operators.ts';
import type { ClassSymbol } from '../../semantics/symbols/symbols.ts';
import { emitForEach } from './for-each.ts';
import { emitSwitch } from './switch.ts';
import { emitTry } from './try.ts';

/** Where a statement stands: what `return` and constructor calls mean there. */
export interface BodyKind {
    readonly symbol: ClassSymbol;
    readonly isConstructor: boolean;
}

type Emitters = {
    readonly [K in BoundStatement['kind']]: (
        writer: ModuleWriter,
        statement: Extract<BoundStatement, { kind: K }>,
        body: BodyKind
    ) => void;
};

const EMITTERS: Emitters = {
    block: (writer, statement, body) => {
        writer.block('', statement.position.line, () => emitAll(writer, statement.statements, body));
    },
    'declare-local': (writer, statement) => {
        const value = statement.initializer === null ? 'null' : emit(writer, statement.initializer);
        writer.line(`let ${localName(statement.variable)} = ${value};`, statement.position.line);
    },
    evaluate: (writer, statement) => {
        writer.line(`${emit(writer, statement.expression)};`, statement.position.line);
    },
    if: (writer, statement, body) => {
        writer.block(`if (${truth(writer, statement.condition)})`, statement.position.line, () =>
            inner(writer, statement.thenStatement, body)
        );
        const { elseStatement } = statement;
        if (elseStatement !== null)
            writer.block('else', elseStatement.position.line, () => {
                inner(writer, elseStatement, body);
            });
    },
    switch: emitSwitch,
    for: (writer, statement, body) => {
        // { init; for (; condition; updates) { tick; body } }
        writer.block('', statement.position.line, () => {
            emitAll(writer, statement.initializers, body);
            const condition = statement.condition === null ? '' : truth(writer, statement.condition);
            const updates = statement.updates.map((update) => emit(writer, update)).join(', ');
            writer.block(`for (; ${condition}; ${updates})`, statement.position.line, () =>
                loop(writer, statement.body, body, statement.position.line)
            );
        });
    },
    'for-each': emitForEach,
    while: (writer, statement, body) => {
        writer.block(`while (${truth(writer, statement.condition)})`, statement.position.line, () =>
            loop(writer, statement.body, body, statement.position.line)
        );
    },
    'do-while': (writer, statement, body) => {
        writer.block(
            'do',
            statement.position.line,
            () => loop(writer, statement.body, body, statement.position.line),
            `} while (${truth(writer, statement.condition)});`
        );
    },
    try: emitTry,
    return: (writer, statement, body) => {
        const value =
            statement.value === null ? (body.isConstructor ? ' this' : '') : ` ${emit(writer, statement.value)}`;
        writer.line(`return${value};`, statement.position.line);
    },
    throw: (writer, statement) => {
        writer.line(`throw $rt.thrown(${emit(writer, statement.value)});`, statement.position.line);
    },
    break: (writer, statement) => writer.line('break;', statement.position.line),
    continue: (writer, statement) => writer.line('continue;', statement.position.line),
    dml: (writer, statement) => {
        const mode = JSON.stringify(statement.accessMode);
        const external = JSON.stringify(statement.externalIdField);
        writer.line(
            `$rt.dml(${JSON.stringify(statement.operation)}, ${emit(writer, statement.target)}, $info, ${mode}, ${external});`,
            statement.position.line
        );
    },
    merge: (writer, statement) => {
        const mode = JSON.stringify(statement.accessMode);
        writer.line(
            `$rt.merge(${emit(writer, statement.master)}, ${emit(writer, statement.duplicates)}, $info, ${mode});`,
            statement.position.line
        );
    },
    'run-as': (writer, statement, body) => {
        // const $r = $rt.enterRunAs(user); try { body } finally { $rt.leaveRunAs($r); }
        writer.block('', statement.position.line, () => {
            writer.line(`const $r = $rt.enterRunAs(${emit(writer, statement.user)});`, statement.position.line);
            writer.block(
                'try',
                statement.position.line,
                () => emitAll(writer, statement.body.statements, body),
                '} finally { $rt.leaveRunAs($r); }'
            );
        });
    },
    'call-constructor': (writer, statement, { symbol }) => {
        const given = statement.arguments.map((argument) => emit(writer, argument)).join(', ');
        const line = statement.position.line;
        if (statement.constructorSymbol === null) writer.line(`this.init$(${given});`, line);
        else {
            const { jsName } = statement.constructorSymbol;
            // Constructors are not virtual: `this(...)` means this class's own, whatever the class of the object has.
            const callee =
                statement.target === 'super'
                    ? `super.${jsName}(`
                    : `${classReference(symbol)}.prototype.${jsName}.call(this${given === '' ? '' : ', '}`;
            writer.line(`${callee}${given});`, line);
        }
    }
};

export function emitStatement(writer: ModuleWriter, statement: BoundStatement, body: BodyKind): void {
    const emitter = EMITTERS[statement.kind] as (
        writer: ModuleWriter,
        statement: BoundStatement,
        body: BodyKind
    ) => void;
    if (statement.kind !== 'block') writer.statement(statement.position.line);
    emitter(writer, statement, body);
}

export function emitAll(writer: ModuleWriter, statements: readonly BoundStatement[], body: BodyKind): void {
    for (const statement of statements) emitStatement(writer, statement, body);
}

/** A statement that stands inside braces already: a block loses its own. */
export function inner(writer: ModuleWriter, statement: BoundStatement, body: BodyKind): void {
    if (statement.kind === 'block') emitAll(writer, statement.statements, body);
    else emitStatement(writer, statement, body);
}

/** A loop's body; the fuel check keeps an endless loop inside the CPU limit. */
export function loop(writer: ModuleWriter, statement: BoundStatement | null, body: BodyKind, line: number): void {
    writer.line('if (--$rt.meter.fuel < 0) $rt.refuel();', line);
    if (statement !== null) inner(writer, statement, body);
}
