import type { Statement } from '../../syntax/ast/statements.ts';
import { reportName } from '../validators/names.ts';
import type { Identifier, Position } from '../../syntax/ast/common.ts';
import type { MessageCode } from '../../diagnostics/messages.ts';
import type { BoundExpression, Invalid, LocalVariable, Unsupported } from '../bound/expressions.ts';
import type { ProjectScope } from '../project-scope.ts';
import type { ClassSymbol, FieldSymbol } from '../symbols/symbols.ts';
import { ERROR, type Type } from '../types/type.ts';

/** Where the body of one method, accessor, initialiser, trigger or anonymous block is bound: its class, its locals, what it must return. */
export class BodyContext {
    readonly project: ProjectScope;
    readonly symbol: ClassSymbol;
    readonly isStatic: boolean;
    /** Null where `return` takes no value. */
    readonly returnType: Type | null;
    /** The property whose accessor this is: inside it, its name is the value behind it. */
    readonly accessorOf: FieldSymbol | null;
    readonly isConstructor: boolean;
    readonly isInitializer: boolean;
    readonly isTrigger: boolean;
    /** The statement at the head of a constructor, where alone `this(...)` and `super(...)` may stand. */
    readonly firstStatement: Statement | null;
    /** Inside the arguments of `this(...)` and `super(...)`, where the object is not made yet. */
    isConstructorCall = false;
    loopDepth = 0;
    private readonly scopes: Map<string, LocalVariable>[] = [new Map<string, LocalVariable>()];
    private variableCount = 0;

    constructor(
        project: ProjectScope,
        symbol: ClassSymbol,
        options: {
            isStatic: boolean;
            returnType?: Type | null;
            accessorOf?: FieldSymbol | null;
            isConstructor?: boolean;
            isInitializer?: boolean;
            isTrigger?: boolean;
            firstStatement?: Statement | null;
        }
    ) {
        this.project = project;
        this.symbol = symbol;
        this.isStatic = options.isStatic;
        this.returnType = options.returnType ?? null;
        this.accessorOf = options.accessorOf ?? null;
        this.isConstructor = options.isConstructor ?? false;
        this.isInitializer = options.isInitializer ?? false;
        this.isTrigger = options.isTrigger ?? false;
        this.firstStatement = options.firstStatement ?? null;
    }

    report(position: Position, code: MessageCode, holes: Readonly<Record<string, string>> = {}): void {
        this.project.report(this.symbol.unit, position, code, holes);
    }

    /** Reports and gives the node that stands for the faulty expression. */
    invalid(position: Position, code: MessageCode, holes: Readonly<Record<string, string>> = {}): Invalid {
        this.report(position, code, holes);
        return { kind: 'invalid', type: ERROR, position };
    }

    /** Reports a library member that the runtime lacks. The class still compiles: only who gets there at run time fails. */
    unsupported(position: Position, feature: string, type: Type): Unsupported {
        this.report(position, 'not-supported', { name: feature });
        return { kind: 'unsupported', feature, type, position };
    }

    /** The first binding, or the second where the first reports a fault and the second does not. */
    orElse(first: () => BoundExpression, second: () => BoundExpression | null): BoundExpression {
        const { diagnostics } = this.project;
        const before = diagnostics.length;
        const bound = first();
        if (diagnostics.length === before) return bound;
        const faults = diagnostics.splice(before);
        const other = second();
        if (other !== null && diagnostics.length === before) return other;
        diagnostics.splice(before, diagnostics.length - before, ...faults);
        return bound;
    }

    inScope<T>(bind: () => T): T {
        this.scopes.push(new Map());
        const result = bind();
        this.scopes.pop();
        return result;
    }

    /** Declares a local; a name already used by a local around it is a fault. Source: Apex Developer Guide, "Variables" (no redeclaration in a sub-block). */
    declare(identifier: Identifier, type: Type, sources: BoundExpression[] | null, isFinal = false): LocalVariable {
        if (this.find(identifier.text) !== null)
            this.report(identifier.position, 'duplicate-variable', { name: identifier.text });
        reportName(this.project, this.symbol.unit, identifier);
        const variable: LocalVariable = { name: identifier.text, type, id: this.variableCount++, sources, isFinal };
        this.scopes[this.scopes.length - 1].set(identifier.text.toLowerCase(), variable);
        return variable;
    }

    /** A variable that the compiler needs and no source names. */
    temporary(type: Type, source: BoundExpression): LocalVariable {
        return { name: '', type, id: this.variableCount++, sources: [source], isFinal: true };
    }

    /** All locals that can be named here. */
    visibleLocals(): LocalVariable[] {
        return this.scopes.flatMap((scope) => [...scope.values()]);
    }

    find(name: string): LocalVariable | null {
        const key = name.toLowerCase();
        for (let i = this.scopes.length - 1; i >= 0; i--) {
            const variable = this.scopes[i].get(key);
            if (variable !== undefined) return variable;
        }
        return null;
    }
}
