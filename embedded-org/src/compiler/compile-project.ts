import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { brokenModule, generateModule, type GeneratedModule } from '../codegen/declarations/module.ts';
import { InvalidExpression } from '../codegen/invalid.ts';
import { NO_INSTRUMENTS, type Instruments } from '../codegen/instruments.ts';
import type { Schema } from '../schema/model.ts';
import type { TypeData } from '../schema/type-data/type-data.ts';
import { bindClass } from '../semantics/binder/bind-class.ts';
import { PlatformTypes, type ImplementationCheck } from '../semantics/library/platform-types.ts';
import { ProjectScope, type NamedComponents } from '../semantics/project-scope.ts';
import { declareAnonymous, declareClass, declareTrigger } from '../semantics/symbols/declare.ts';
import { reportCycles, resolveHeaders } from '../semantics/symbols/headers.ts';
import { resolveMembers } from '../semantics/symbols/members.ts';
import { lineage, type ClassSymbol, type SourceUnit } from '../semantics/symbols/symbols.ts';
import { validateDeclaration } from '../semantics/validators/classes.ts';
import type { BoundClass } from '../semantics/bound/declarations.ts';
import type { Position } from '../syntax/ast/common.ts';
import type { Statement } from '../syntax/ast/statements.ts';
import { parseAnonymous, parseClass, parseTrigger } from '../syntax/parse.ts';

/** A source file of the project. */
export interface SourceFile {
    readonly kind: 'class' | 'trigger';
    readonly file: string;
    readonly text: string;
    readonly apiVersion: number;
}

export interface CompilerInput {
    readonly sources: readonly SourceFile[];
    readonly namespace: string | null;
    /** Custom labels: value by lower-case name. */
    readonly labels: ReadonlyMap<string, string>;
    readonly components: NamedComponents;
    readonly schema: Schema;
    readonly typeData: TypeData;
    /** Which members of the standard library the runtime has; others become diagnostics. */
    readonly isImplemented: ImplementationCheck;
    /** What the generated code tells beside doing its work; nothing when left out. */
    readonly instruments?: Instruments;
}

export interface CompiledProject {
    readonly modules: readonly GeneratedModule[];
    readonly diagnostics: readonly Diagnostic[];
    /** Compiles a block of anonymous Apex against the project's classes. */
    compileAnonymous(
        text: string,
        apiVersion: number
    ): { module: GeneratedModule | null; diagnostics: readonly Diagnostic[] };
}

interface Unit {
    readonly symbol: ClassSymbol;
    readonly statements: readonly Statement[] | null;
}

/** Compiles all classes and triggers of a project. A file with errors gives diagnostics and no module; the others are still generated. */
export function compileProject(input: CompilerInput): CompiledProject {
    const project = new ProjectScope(
        input.schema,
        new PlatformTypes(input.typeData, input.schema, input.isImplemented),
        input.namespace,
        input.labels,
        input.components
    );
    const units = input.sources.flatMap((source) => declare(project, source, input.namespace));
    for (const { symbol } of units) resolveHeaders(project, symbol);
    for (const { symbol } of units) reportCycles(project, symbol);
    for (const { symbol } of units) resolveMembers(project, symbol);
    const instruments = input.instruments ?? NO_INSTRUMENTS;
    const modules = generate(project, units, instruments);
    return {
        modules,
        diagnostics: project.diagnostics,
        compileAnonymous: (text, apiVersion) =>
            compileAnonymous(project, text, { apiVersion, namespace: input.namespace, instruments })
    };
}

function declare(project: ProjectScope, source: SourceFile, namespace: string | null): Unit[] {
    const unit: SourceUnit = { file: source.file, text: source.text, apiVersion: source.apiVersion, namespace };
    if (source.kind === 'class') {
        const parsed = parseClass(source.text, source.file);
        project.diagnostics.push(...parsed.diagnostics);
        return parsed.unit === null ? [] : [{ symbol: declareClass(project, unit, parsed.unit), statements: null }];
    }
    const parsed = parseTrigger(source.text, source.file);
    project.diagnostics.push(...parsed.diagnostics);
    return parsed.unit === null
        ? []
        : [{ symbol: declareTrigger(project, unit, parsed.unit), statements: parsed.unit.statements }];
}

/** Binds and generates; a class whose file has errors by now gives a module that says so when it is used. */
function generate(project: ProjectScope, units: readonly Unit[], instruments: Instruments): GeneratedModule[] {
    const bound = units.map(({ symbol, statements }) => {
        const tree = bindClass(project, symbol, statements);
        validateDeclaration(project, symbol);
        return tree;
    });
    const faults = new Map<string, Diagnostic>();
    for (const diagnostic of project.diagnostics)
        if (breaksClass(diagnostic) && !faults.has(diagnostic.span.file)) faults.set(diagnostic.span.file, diagnostic);
    const modules = new Map<BoundClass, GeneratedModule>();
    for (const tree of bound) {
        if (faultOf(tree.symbol, faults) !== null) continue;
        try {
            modules.set(tree, generateModule(tree, instruments));
        } catch (error) {
            if (!(error instanceof InvalidExpression)) throw error;
            faults.set(tree.symbol.unit.file, reportDependency(project, tree.symbol, error.position));
        }
    }
    return bound.map((tree) => {
        const fault = faultOf(tree.symbol, faults);
        return fault === null ? (modules.get(tree) as GeneratedModule) : brokenModule(tree.symbol, fault);
    });
}

/** A class without errors of its own that uses something of one that has them. */
function reportDependency(project: ProjectScope, symbol: ClassSymbol, position: Position): Diagnostic {
    project.report(symbol.unit, position, 'invalid-dependency');
    return project.diagnostics[project.diagnostics.length - 1];
}

/** Whether a finding keeps its class from being compiled. A library member that the runtime lacks does not: it fails where it is reached. */
export const breaksClass = (diagnostic: Diagnostic): boolean =>
    diagnostic.severity === 'error' && diagnostic.code !== 'not-supported';

/** The first fault of a class's file, or of a file in which it, or a class inside it, has a superclass. */
function faultOf(symbol: ClassSymbol, faults: ReadonlyMap<string, Diagnostic>): Diagnostic | null {
    for (const at of lineage(symbol)) {
        const fault = faults.get(at.unit.file);
        if (fault !== undefined) return fault;
    }
    for (const inner of symbol.inner.values()) {
        const fault = faultOf(inner, faults);
        if (fault !== null) return fault;
    }
    return null;
}

function compileAnonymous(
    project: ProjectScope,
    text: string,
    setting: { readonly apiVersion: number; readonly namespace: string | null; readonly instruments: Instruments }
): { module: GeneratedModule | null; diagnostics: readonly Diagnostic[] } {
    const { apiVersion, namespace, instruments } = setting;
    const file = 'AnonymousBlock';
    const parsed = parseAnonymous(text, file);
    if (parsed.unit === null) return { module: null, diagnostics: parsed.diagnostics };
    const before = project.diagnostics.length;
    const symbol = declareAnonymous(project, { file, text, apiVersion, namespace }, parsed.unit);
    resolveHeaders(project, symbol);
    resolveMembers(project, symbol, parsed.unit.members);
    const modules = generate(project, [{ symbol, statements: parsed.unit.statements }], instruments);
    const diagnostics = project.diagnostics.splice(before);
    return { module: diagnostics.length > 0 ? null : (modules[0] ?? null), diagnostics };
}
