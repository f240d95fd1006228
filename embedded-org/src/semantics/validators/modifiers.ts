import type { Identifier, Modifiers, Position } from '../../syntax/ast/common.ts';
import type { Member, PropertyDeclaration, TypeDeclaration } from '../../syntax/ast/declarations.ts';
import type { ProjectScope } from '../project-scope.ts';
import { visibilityOf } from '../symbols/declare.ts';
import { membersOf } from '../symbols/members.ts';
import type { ClassSymbol } from '../symbols/symbols.ts';
import { validateAnnotations, type Place } from './annotations.ts';

const SCOPES = ['private', 'protected', 'public', 'global'] as const;
const SHARING = ['with sharing', 'without sharing', 'inherited sharing'];

/**
 * First API version in which abstract and override methods cannot be private, which they are without a word on it.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/pages/versioned_behavior_changes.htm (65.0).
 */
const METHODS_NEED_REACH = 65;

/** Which keywords may stand before what. Source: Apex Developer Guide, "Class Syntax", "Class Methods", "Class Variables", "Access Modifiers". */
const ALLOWED: Readonly<Record<Place, ReadonlySet<string>>> = {
    classes: new Set([...SCOPES, ...SHARING, 'abstract', 'virtual']),
    interfaces: new Set([...SCOPES, 'virtual']),
    enums: new Set([...SCOPES]),
    methods: new Set([...SCOPES, 'static', 'abstract', 'virtual', 'override', 'webservice', 'testmethod', 'final']),
    constructors: new Set([...SCOPES, 'virtual']),
    fields: new Set([...SCOPES, 'static', 'final', 'transient', 'webservice']),
    properties: new Set([...SCOPES, 'static', 'abstract', 'virtual', 'override', 'transient', 'webservice', 'final']),
    parameters: new Set(['final'])
};

/** Reports keywords and annotations that stand where they may not, twice, or against each other. */
export function validateModifiers(project: ProjectScope, symbol: ClassSymbol): void {
    const { declaration, unit } = symbol;
    if (declaration !== null) {
        check(
            project,
            symbol,
            declaration.modifiers,
            `${declaration.kind}${plural(declaration)}` as Place,
            declaration.name
        );
        const scope = visibilityOf(declaration.modifiers);
        if (symbol.outer === null && (scope === 'private' || scope === 'protected') && !symbol.isTest)
            project.report(unit, symbol.position, 'scope-top-level');
    }
    for (const member of membersOf(symbol)) validateMember(project, symbol, member);
}

const plural = ({ kind }: TypeDeclaration): string => (kind === 'class' ? 'es' : 's');

function validateMember(project: ProjectScope, symbol: ClassSymbol, member: Member): void {
    const isInner = symbol.outer !== null && symbol.kind === 'class';
    switch (member.kind) {
        case 'initializer':
            if (isInner && member.isStatic) project.report(symbol.unit, member.position, 'inner-static-block');
            return;
        case 'class':
        case 'interface':
        case 'enum':
            if (isInner && symbol.outer.kind === 'class')
                project.report(symbol.unit, member.name.position, 'inner-of-inner');
            return;
        case 'field':
            check(project, symbol, member.modifiers, 'fields', member.declarators[0].name);
            return;
        case 'property':
            check(project, symbol, member.modifiers, 'properties', member.name);
            validateAccessors(project, symbol, member);
            return;
        default:
            check(project, symbol, member.modifiers, `${member.kind}s`, member.name);
            for (const parameter of member.parameters)
                check(project, symbol, parameter.modifiers, 'parameters', { text: '', position: parameter.position });
    }
}

function check(project: ProjectScope, symbol: ClassSymbol, modifiers: Modifiers, place: Place, name: Identifier): void {
    const { unit } = symbol;
    const { keywords } = modifiers;
    const report = (position: Position, code: Parameters<ProjectScope['report']>[2], holes = {}): void => {
        project.report(unit, position, code, holes);
    };
    for (const again of modifiers.repeated) report(again.position, 'modifier-twice', { name: again.text });
    for (const keyword of keywords)
        if (!ALLOWED[place].has(keyword)) report(name.position, 'modifier-placement', { name: keyword, place });
    if (SCOPES.filter((scope) => keywords.has(scope)).length > 1) report(name.position, 'scope-twice');
    if (place === 'methods' && keywords.has('static'))
        for (const keyword of ['abstract', 'virtual', 'override'])
            if (keywords.has(keyword)) report(name.position, 'modifier-static', { name: keyword });
    if (place === 'methods' && unit.apiVersion >= METHODS_NEED_REACH) {
        const kind = keywords.has('abstract') ? 'Abstract' : keywords.has('override') ? 'Override' : null;
        if (kind !== null && visibilityOf(modifiers) === 'private') report(name.position, 'modifier-reach', { kind });
    }
    const isInner = symbol.outer?.kind === 'class' && symbol.kind === 'class';
    if (isInner && keywords.has('static') && ['methods', 'fields', 'properties'].includes(place))
        report(name.position, 'modifier-inner', { name: 'static', place });
    if (place === 'methods' && keywords.has('global') && symbol.kind === 'class' && symbol.visibility !== 'global')
        report(name.position, 'scope-of-type', { name: 'global', scope: 'global' });
    validateAnnotations(project, symbol, modifiers.annotations, place);
}

/** An accessor can only be narrower than its property. Source: Apex Developer Guide, "Apex Properties". */
function validateAccessors(project: ProjectScope, symbol: ClassSymbol, property: PropertyDeclaration): void {
    const scope = visibilityOf(property.modifiers);
    for (const accessor of [property.getter, property.setter]) {
        if (accessor === null) continue;
        const own = visibilityOf(accessor.modifiers, scope);
        if (SCOPES.indexOf(own) > SCOPES.indexOf(scope))
            project.report(symbol.unit, accessor.position, 'scope-accessor', { scope: own, property: scope });
    }
}
