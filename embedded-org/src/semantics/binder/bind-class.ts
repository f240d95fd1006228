import type { PlatformMethod } from '../../schema/type-data/type-data.ts';
import type { Accessor, ConstructorDeclaration } from '../../syntax/ast/declarations.ts';
import type { Statement } from '../../syntax/ast/statements.ts';
import type {
    BoundAccessor,
    BoundBody,
    BoundClass,
    BoundConstructor,
    BoundField,
    BoundMethod,
    InitializationStep
} from '../bound/declarations.ts';
import type { LocalVariable } from '../bound/expressions.ts';
import type { Block } from '../bound/statements.ts';
import type { ProjectScope } from '../project-scope.ts';
import {
    lineage,
    type ClassSymbol,
    type ConstructorSymbol,
    type FieldSymbol,
    type MethodSymbol,
    type ParameterSymbol
} from '../symbols/symbols.ts';
import { membersOf } from '../symbols/members.ts';
import { OBJECT, VOID, type Type } from '../types/type.ts';
import { reportFlow } from '../validators/flow.ts';
import { bindValue } from './bind-expression.ts';
import { bindBlock } from './bind-statement.ts';
import { BodyContext } from './body-context.ts';
import { convert } from './convert.ts';
import { aliasesOf } from './implementations.ts';

/** Binds all bodies of a class and of its inner classes. `statements` is the body of a trigger or of anonymous Apex. */
export function bindClass(
    project: ProjectScope,
    symbol: ClassSymbol,
    statements: readonly Statement[] | null = null
): BoundClass {
    const fields = new Map([...symbol.fields.values()].map((field) => [field, bindField(project, symbol, field)]));
    return {
        symbol,
        fields: [...fields.values()],
        methods: [...symbol.methods.values()].flat().map((method) => bindMethod(project, symbol, method)),
        constructors: symbol.constructors.map((constructor) => bindConstructor(project, symbol, constructor)),
        initialization: initializationOf(project, symbol, fields),
        aliases: aliasesOf(project, symbol),
        inner: [...symbol.inner.values()].map((inner) => bindClass(project, inner)),
        body: statements === null ? null : bindBody(project, symbol, statements)
    };
}

function bindBody(project: ProjectScope, symbol: ClassSymbol, statements: readonly Statement[]): Block {
    const context = new BodyContext(project, symbol, {
        isStatic: true,
        returnType: VOID,
        isTrigger: symbol.kind === 'trigger'
    });
    return bindBlock(context, { statements, position: symbol.position });
}

function bindField(project: ProjectScope, symbol: ClassSymbol, field: FieldSymbol): BoundField {
    const context = new BodyContext(project, symbol, { isStatic: field.isStatic, isInitializer: true });
    const initializer =
        field.initializer === null ? null : convert(context, bindValue(context, field.initializer), field.type);
    const accessor = (part: Accessor | null, isSetter: boolean): BoundAccessor | null =>
        part === null ? null : bindAccessor(project, symbol, field, part, isSetter);
    return {
        symbol: field,
        initializer,
        getter: accessor(field.property?.getter ?? null, false),
        setter: accessor(field.property?.setter ?? null, true)
    };
}

function bindAccessor(
    project: ProjectScope,
    symbol: ClassSymbol,
    field: FieldSymbol,
    accessor: Accessor,
    isSetter: boolean
): BoundAccessor {
    if (accessor.body === null) return { parameters: [], block: null };
    const context = new BodyContext(project, symbol, {
        isStatic: field.isStatic,
        returnType: isSetter ? VOID : field.type,
        accessorOf: field
    });
    const value = { text: 'value', position: accessor.position };
    const parameters = isSetter ? [context.declare(value, field.type, null)] : [];
    const block = bindBlock(context, accessor.body);
    reportFlow(context, block, isSetter ? VOID : field.type, accessor.position);
    return { parameters, block };
}

function declareParameters(context: BodyContext, parameters: readonly ParameterSymbol[]): LocalVariable[] {
    return parameters.map((parameter) =>
        context.declare({ text: parameter.name, position: parameter.position }, parameter.type, null)
    );
}

function bindMethod(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): BoundMethod {
    const declaration = method.declaration;
    let body: BoundBody | null = null;
    if (declaration.body !== null) {
        const context = new BodyContext(project, symbol, { isStatic: method.isStatic, returnType: method.returnType });
        const parameters = declareParameters(context, method.parameters);
        const block = bindBlock(context, declaration.body);
        reportFlow(context, block, method.returnType, declaration.name.position);
        body = { parameters, block };
    }
    const isAlsoInstance = method.isStatic && standsForInterface(symbol, method);
    return { symbol: method, body, bridges: bridgesOf(project, symbol, method), isAlsoInstance };
}

function bindConstructor(project: ProjectScope, symbol: ClassSymbol, constructor: ConstructorSymbol): BoundConstructor {
    const declaration: ConstructorDeclaration | null = constructor.declaration;
    if (declaration === null) return { symbol: constructor, body: null };
    const context = new BodyContext(project, symbol, {
        isStatic: false,
        returnType: VOID,
        isConstructor: true,
        firstStatement: declaration.body.statements[0] ?? null
    });
    const parameters = declareParameters(context, constructor.parameters);
    return { symbol: constructor, body: { parameters, block: bindBlock(context, declaration.body) } };
}

/** Field initialisers and initialiser blocks as they stand in the source. */
function initializationOf(
    project: ProjectScope,
    symbol: ClassSymbol,
    fields: ReadonlyMap<FieldSymbol, BoundField>
): InitializationStep[] {
    const steps: InitializationStep[] = [];
    for (const member of membersOf(symbol)) {
        if (member.kind === 'initializer') {
            const context = new BodyContext(project, symbol, {
                isStatic: member.isStatic,
                returnType: VOID,
                isInitializer: true
            });
            steps.push({ kind: 'block', isStatic: member.isStatic, block: bindBlock(context, member.body) });
        } else if (member.kind === 'field') {
            for (const declarator of member.declarators) {
                const field = symbol.fields.get(declarator.name.text.toLowerCase());
                const bound = field === undefined ? undefined : fields.get(field);
                if (bound !== undefined && bound.initializer !== null) steps.push({ kind: 'field', field: bound });
            }
        }
    }
    return steps;
}

/** Whether an interface of the project that the class implements asks for the method. Static ones count, see bridgesOf. */
function standsForInterface(symbol: ClassSymbol, method: MethodSymbol): boolean {
    const asks = (type: Type): boolean =>
        type.kind === 'class' &&
        ((type.symbol.methods.get(method.name.toLowerCase()) ?? []).some((one) => one.signature === method.signature) ||
            type.symbol.interfaces.some(asks));
    return [...lineage(symbol)].some((at) => at.interfaces.some(asks));
}

/**
 * The methods that platform code calls without knowing the class: those of platform interfaces and platform superclasses, and Object's own.
 * A static method may stand for one of an interface: the platform compiles `public static void execute(QueueableContext c)` in a
 * Queueable and runs it (seen in published code that is tested in orgs; undocumented).
 */
function bridgesOf(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): PlatformMethod[] {
    const found: PlatformMethod[] = [];
    const consider = (type: Type): void => {
        if (type.kind === 'class') {
            if (type.symbol.superType !== null) consider(type.symbol.superType);
            type.symbol.interfaces.forEach(consider);
        } else {
            for (const candidate of project.platform.methods(type, method.name, false)) {
                if (
                    candidate.parameters.length === method.parameters.length &&
                    !found.some((one) => one.name === candidate.method.name)
                )
                    found.push(candidate.method);
            }
        }
    };
    for (const at of lineage(symbol)) {
        at.interfaces.forEach(consider);
        if (at.superType?.kind === 'platform' && !method.isStatic) consider(at.superType);
    }
    if (!method.isStatic) consider(OBJECT);
    return found;
}
