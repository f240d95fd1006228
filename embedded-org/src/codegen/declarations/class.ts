import type { BoundClass, BoundField, BoundMethod, InitializationStep } from '../../semantics/bound/declarations.ts';
import type { BoundExpression } from '../../semantics/bound/expressions.ts';
import { inheritsException } from '../../semantics/symbols/headers.ts';
import { hasAnnotation, superClass, type ClassSymbol } from '../../semantics/symbols/symbols.ts';
import { bridgeName, constructorJsName } from '../../semantics/types/mangle.ts';
import { typeName, type Type } from '../../semantics/types/type.ts';
import { emit } from '../expressions/emit.ts';
import type { ModuleWriter } from '../module-writer.ts';
import {
    classKey,
    classReference,
    fieldName,
    frameText,
    getterName,
    localName,
    setterName,
    staticsOf
} from '../names.ts';
import { emitAll } from '../statements/emit.ts';
import { classInfoText } from './class-info.ts';

/*
 * { const $info = {...};
 *   $rt.define($info, $c, "Outer$Inner", class extends Base {
 *     constructor() { super(); this.a = null; }          -- all fields, so that objects have one shape
 *     $fields() { super.$fields(); this.a = 1; return this; }  -- initialisers, those of super classes first, before any constructor's body;
 *                                                              a class without constructors runs its own after that of its super class
 *     new$String(x$) { super.new$(); ...; return this; }
 *     static $clinit() { ... }                            -- static state, once per transaction
 *   }); }
 */
export function emitClass(writer: ModuleWriter, bound: BoundClass, more: () => void = () => undefined): void {
    const { symbol } = bound;
    writer.block('', symbol.position.line, () => {
        writer.line(`const $info = ${classInfoText(bound)};`);
        const key = JSON.stringify(classKey(symbol));
        if (symbol.kind === 'enum') {
            writer.line(`$rt.defineEnum($info, $c, ${key}, ${JSON.stringify(symbol.enumConstants)});`);
            return;
        }
        if (symbol.kind === 'interface') {
            writer.line(`$rt.defineInterface($info, $c, ${key});`);
            return;
        }
        const define =
            symbol.kind === 'class'
                ? `$rt.define($info, $c, ${key}, class extends ${baseText(writer, symbol)}`
                : `$rt.defineUnit($info, $c, ${key}, ${triggerText(symbol)}, class extends $rt.ApexObject`;
        writer.block(
            define,
            symbol.position.line,
            () => {
                emitConstruction(writer, bound);
                emitStatics(writer, bound);
                for (const field of bound.fields) emitAccessors(writer, symbol, field);
                for (const method of bound.methods) emitMethod(writer, bound, method);
                for (const { jsName, implementation } of bound.aliases) {
                    const parameters = implementation.parameters.map((_, i) => `$${String(i)}`).join(', ');
                    writer.line(`${jsName}(${parameters}) { return this.${implementation.jsName}(${parameters}); }`);
                }
                more();
            },
            '});'
        );
    });
}

function triggerText(symbol: ClassSymbol): string {
    if (symbol.trigger === null) return 'null';
    return JSON.stringify({ objectName: symbol.trigger.objectName.text, events: symbol.trigger.events });
}

function baseText(writer: ModuleWriter, symbol: ClassSymbol): string {
    const parent = superClass(symbol);
    if (parent !== null) return classReference(parent);
    if (symbol.superType !== null && inheritsException(symbol))
        return writer.constant(
            `x_${typeName(symbol.superType)}`,
            `$rt.exception(${JSON.stringify(typeName(symbol.superType))})`
        );
    return '$rt.ApexObject';
}

function emitConstruction(writer: ModuleWriter, bound: BoundClass): void {
    const { symbol } = bound;
    const own = bound.fields.filter((field) => !field.symbol.isStatic);
    const steps = bound.initialization.filter((step) => !isStatic(step));
    writer.block('constructor()', symbol.position.line, () => {
        writer.line('super();');
        for (const field of own) writer.line(`this.${fieldName(field.symbol)} = null;`);
    });
    const late = runsInitializersLate(symbol);
    if (steps.length > 0 && !late) {
        writer.function('$fields()', frameText(symbol, '<init>'), symbol.position.line, () => {
            writer.line('super.$fields();');
            emitSteps(writer, symbol, steps, 'this');
            writer.line('return this;');
        });
    }
    const parent = superClass(symbol);
    for (const constructor of bound.constructors) {
        const parameters = constructor.body?.parameters.map(localName).join(', ') ?? '';
        const line = constructor.symbol.declaration?.position.line ?? symbol.position.line;
        writer.function(`${constructor.symbol.jsName}(${parameters})`, frameText(symbol, '<init>'), line, () => {
            writer.call('constructor', `<init>${parameterTypes(constructor.symbol.parameters)}`, () => {
                writer.visit(constructor.symbol.declaration?.name.position.line ?? 0);
                emitStaticUse(writer, bound);
                const statements = constructor.body?.block.statements ?? [];
                const first = statements[0];
                const callsParent = parent !== null && (hasOwnDefault(parent) || !inheritsException(parent));
                if (first?.kind !== 'call-constructor' && callsParent)
                    writer.line(`super.${constructorJsName([])}();`, line);
                if (late) emitSteps(writer, symbol, steps, 'this');
                emitAll(writer, statements, { symbol, isConstructor: true });
                writer.line('return this;');
            });
        });
    }
}

/** `(String, Integer)`, as signatures in debug logs have them. */
const parameterTypes = (parameters: readonly { readonly type: Type }[]): string =>
    `(${parameters.map((parameter) => typeName(parameter.type)).join(', ')})`;

/**
 * A class that declares no constructor gets one that calls that of its super class and then runs the initialisers, which may read what
 * it set. Source: public test code with both orders (see $fields above for classes with constructors of their own).
 */
const runsInitializersLate = (symbol: ClassSymbol): boolean =>
    superClass(symbol) !== null && !hasDeclaredConstructor(symbol) && !inheritsException(symbol);

const hasDeclaredConstructor = (symbol: ClassSymbol): boolean =>
    symbol.constructors.some((constructor) => constructor.declaration !== null);
const hasOwnDefault = (symbol: ClassSymbol): boolean =>
    symbol.constructors.some(({ declaration, parameters }) => declaration !== null && parameters.length === 0);
const isStatic = (step: InitializationStep): boolean =>
    step.kind === 'field' ? step.field.symbol.isStatic : step.isStatic;

const valueText = (writer: ModuleWriter, value: BoundExpression | null): string =>
    value === null ? 'null' : emit(writer, value);

function emitSteps(
    writer: ModuleWriter,
    symbol: ClassSymbol,
    steps: readonly InitializationStep[],
    owner: string
): void {
    for (const step of steps) {
        if (step.kind === 'field') {
            if (step.field.initializer !== null) writer.visit(step.field.symbol.position.line);
            writer.line(
                `${owner}.${fieldName(step.field.symbol)} = ${valueText(writer, step.field.initializer)};`,
                step.field.symbol.position.line
            );
        } else
            writer.block('', step.block.position.line, () =>
                emitAll(writer, step.block.statements, { symbol, isConstructor: false })
            );
    }
}

function emitStatics(writer: ModuleWriter, bound: BoundClass): void {
    const { symbol } = bound;
    const fields = bound.fields.filter((field) => field.symbol.isStatic);
    const steps = bound.initialization.filter(isStatic);
    const blank = fields.map((field) => `${fieldName(field.symbol)}: null`).join(', ');
    writer.function('static $clinit()', frameText(symbol, '<clinit>'), symbol.position.line, () => {
        writer.line(`const $s = $rt.openStatics(${String(symbol.staticIndex)}, { ${blank} });`);
        emitSteps(writer, symbol, steps, '$s');
        writer.line('return $s;');
    });
}

/** Static initialiser blocks can have effects of their own, so the first use of the class must run them even when no static field is read. */
function emitStaticUse(writer: ModuleWriter, bound: BoundClass): void {
    if (!bound.initialization.some((step) => step.kind === 'block' && step.isStatic)) return;
    writer.line(`${staticsOf(bound.symbol)};`);
}

function emitAccessors(writer: ModuleWriter, symbol: ClassSymbol, field: BoundField): void {
    const property = field.symbol.property;
    if (property === null) return;
    const prefix = field.symbol.isStatic ? 'static ' : '';
    const place = field.symbol.isStatic
        ? `${staticsOf(symbol)}.${fieldName(field.symbol)}`
        : `this.${fieldName(field.symbol)}`;
    const line = field.symbol.position.line;
    if (field.getter !== null) {
        const { block } = field.getter;
        writer.function(`${prefix}${getterName(field.symbol)}()`, frameText(symbol, field.symbol.name), line, () => {
            if (block === null) {
                writer.visit(property.getter?.position.line ?? 0);
                writer.line(`return ${place};`, line);
            } else emitAll(writer, block.statements, { symbol, isConstructor: false });
        });
    }
    if (field.setter === null) return;
    const { block, parameters } = field.setter;
    if (block === null) {
        writer.block(`${prefix}${setterName(field.symbol)}(value$)`, line, () => {
            writer.visit(property.setter?.position.line ?? 0);
            writer.line(`return ${place} = value$;`);
        });
        return;
    }
    // An assignment is an expression with the assigned value, whatever the accessor returns.
    const body = `${setterName(field.symbol)}$body`;
    writer.block(`${prefix}${setterName(field.symbol)}(value$)`, line, () => {
        writer.line(`this.${body}(value$);`);
        writer.line('return value$;');
    });
    writer.function(
        `${prefix}${body}(${parameters.map(localName).join(', ')})`,
        frameText(symbol, field.symbol.name),
        line,
        () => {
            emitAll(writer, block.statements, { symbol, isConstructor: false });
        }
    );
}

function emitMethod(writer: ModuleWriter, bound: BoundClass, method: BoundMethod): void {
    const { symbol } = bound;
    const { body, symbol: declared } = method;
    const line = declared.declaration.position.line;
    const prefix = declared.isStatic ? 'static ' : '';
    if (body !== null) {
        const parameters = body.parameters.map(localName).join(', ');
        const isFuture = hasAnnotation(declared.annotations, 'future');
        if (isFuture) {
            // A call only queues the job; the queue runs the body under the second name.
            writer.block(`static ${declared.jsName}(${parameters})`, line, () => {
                writer.line(`$rt.future($info, ${JSON.stringify(`${declared.jsName}$body`)}, [${parameters}]);`, line);
            });
        }
        writer.function(
            `${prefix}${declared.jsName}${isFuture ? '$body' : ''}(${parameters})`,
            frameText(symbol, declared.name),
            line,
            () => {
                writer.call('method', `${declared.name}${parameterTypes(declared.parameters)}`, () => {
                    writer.visit(declared.declaration.name.position.line);
                    if (declared.isStatic) emitStaticUse(writer, bound);
                    emitAll(writer, body.block.statements, { symbol, isConstructor: false });
                });
            }
        );
    }
    const receiver = declared.isStatic ? classReference(symbol) : 'this';
    if (method.isAlsoInstance) {
        const parameters = declared.parameters.map((_, i) => `$${String(i)}`).join(', ');
        writer.line(`${declared.jsName}(${parameters}) { return ${receiver}.${declared.jsName}(${parameters}); }`);
    }
    for (const bridge of method.bridges) {
        const parameters = bridge.parameters.map((_, i) => `$${String(i)}`).join(', ');
        writer.line(
            `${bridgeName(bridge.name, bridge.parameters.length)}(${parameters}) { return ${receiver}.${declared.jsName}(${parameters}); }`
        );
    }
}
