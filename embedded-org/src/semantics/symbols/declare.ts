import type { Modifiers } from '../../syntax/ast/common.ts';
import type { AnonymousBlock, Member, TriggerDeclaration, TypeDeclaration } from '../../syntax/ast/declarations.ts';
import type { ProjectScope } from '../project-scope.ts';
import { hasAnnotation, type ClassSymbol, type SourceUnit, type Visibility } from './symbols.ts';

/** First pass: makes the symbol of a file's class (with its inner ones) and enters it into the project. Types are not looked at yet. */
export function declareClass(project: ProjectScope, unit: SourceUnit, declaration: TypeDeclaration): ClassSymbol {
    const symbol = symbolOf(project, unit, declaration, null);
    const key = symbol.name.toLowerCase();
    if (project.classes.has(key))
        project.report(unit, declaration.name.position, 'duplicate-type', { name: symbol.name });
    else project.classes.set(key, symbol);
    return symbol;
}

export function declareTrigger(project: ProjectScope, unit: SourceUnit, declaration: TriggerDeclaration): ClassSymbol {
    const symbol: ClassSymbol = {
        ...blank(project, unit, 'trigger', declaration.name.text, null),
        position: declaration.position,
        trigger: declaration
    };
    declareInner(project, symbol, declaration.members);
    project.triggers.push(symbol);
    return symbol;
}

/** The class that stands around a block of anonymous Apex. */
export function declareAnonymous(project: ProjectScope, unit: SourceUnit, declaration: AnonymousBlock): ClassSymbol {
    const symbol: ClassSymbol = {
        ...blank(project, unit, 'anonymous', 'AnonymousBlock', null),
        position: declaration.position
    };
    declareInner(project, symbol, declaration.members);
    return symbol;
}

function blank(
    project: ProjectScope,
    unit: SourceUnit,
    kind: ClassSymbol['kind'],
    simpleName: string,
    outer: ClassSymbol | null
): ClassSymbol {
    return {
        kind,
        name:
            outer === null || outer.kind === 'anonymous' || outer.kind === 'trigger'
                ? simpleName
                : `${outer.name}.${simpleName}`,
        simpleName,
        outer,
        unit,
        position: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        declaration: null,
        trigger: null,
        visibility: 'public',
        isAbstract: false,
        isVirtual: false,
        isTest: false,
        sharing: 'none',
        annotations: [],
        staticIndex: project.nextStaticIndex(),
        inner: new Map(),
        superType: null,
        interfaces: [],
        fields: new Map(),
        methods: new Map(),
        constructors: [],
        initializers: [],
        enumConstants: []
    };
}

function symbolOf(
    project: ProjectScope,
    unit: SourceUnit,
    declaration: TypeDeclaration,
    outer: ClassSymbol | null
): ClassSymbol {
    const keywords = declaration.modifiers.keywords;
    const symbol: ClassSymbol = {
        ...blank(project, unit, declaration.kind, declaration.name.text, outer),
        position: declaration.name.position,
        declaration,
        visibility: visibilityOf(declaration.modifiers),
        isAbstract: keywords.has('abstract'),
        isVirtual: keywords.has('virtual'),
        isTest: hasAnnotation(declaration.modifiers.annotations, 'IsTest'),
        sharing: keywords.has('with sharing')
            ? 'with'
            : keywords.has('without sharing')
              ? 'without'
              : keywords.has('inherited sharing')
                ? 'inherited'
                : 'none',
        annotations: declaration.modifiers.annotations,
        enumConstants: declaration.kind === 'enum' ? declaration.constants.map((constant) => constant.text) : []
    };
    if (declaration.kind === 'class') declareInner(project, symbol, declaration.members);
    return symbol;
}

function declareInner(project: ProjectScope, outer: ClassSymbol, members: readonly Member[]): void {
    for (const member of members) {
        if (member.kind !== 'class' && member.kind !== 'interface' && member.kind !== 'enum') continue;
        const inner = symbolOf(project, outer.unit, member, outer);
        const key = inner.simpleName.toLowerCase();
        const isOuter = outer.kind !== 'trigger' && key === outer.simpleName.toLowerCase();
        if (outer.inner.has(key) || isOuter)
            project.report(outer.unit, member.name.position, 'duplicate-type', { name: inner.name });
        else outer.inner.set(key, inner);
    }
}

/** Visibility as written; private when nothing is. */
export function visibilityOf(modifiers: Modifiers, fallback: Visibility = 'private'): Visibility {
    for (const visibility of ['global', 'public', 'protected', 'private'] as const)
        if (modifiers.keywords.has(visibility)) return visibility;
    return modifiers.keywords.has('webservice') ? 'global' : fallback;
}
