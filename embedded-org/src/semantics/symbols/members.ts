import type { Position } from '../../syntax/ast/common.ts';
import type { Parameter } from '../../syntax/ast/declarations.ts';
import type {
    FieldDeclaration,
    InterfaceDeclaration,
    Member,
    MethodDeclaration,
    PropertyDeclaration
} from '../../syntax/ast/declarations.ts';
import type { ProjectScope } from '../project-scope.ts';
import { constructorJsName, methodJsName } from '../types/mangle.ts';
import { resolveType, typeNames } from '../types/resolve.ts';
import { typeName, VOID, type Type } from '../types/type.ts';
import { visibilityOf } from './declare.ts';
import { lineage, type ClassSymbol, type FieldSymbol, type MethodSymbol, type ParameterSymbol } from './symbols.ts';

/** Third pass: fields, properties, methods and constructors of a class with their types. Bodies are not looked at yet. */
export function resolveMembers(
    project: ProjectScope,
    symbol: ClassSymbol,
    members: readonly Member[] = membersOf(symbol)
): void {
    const declaration = symbol.declaration;
    if (declaration?.kind === 'interface') addInterfaceMethods(project, symbol, declaration);
    for (const member of members) {
        switch (member.kind) {
            case 'field':
                addFields(project, symbol, member);
                break;
            case 'property':
                addProperty(project, symbol, member);
                break;
            case 'method':
                addMethod(project, symbol, member, false);
                break;
            case 'constructor': {
                const parameters = parametersOf(project, symbol, member.parameters);
                const types = parameters.map((parameter) => parameter.type);
                const jsName = constructorJsName(types);
                if (symbol.constructors.some((other) => other.jsName === jsName)) {
                    reportDuplicate(project, symbol, member.name.position, '<Constructor>', VOID, types);
                    break;
                }
                symbol.constructors.push({
                    owner: symbol,
                    jsName,
                    parameters,
                    visibility: visibilityOf(member.modifiers),
                    declaration: member
                });
                break;
            }
            case 'initializer':
                symbol.initializers.push(member);
                break;
        }
    }
    if (symbol.kind === 'class' && symbol.constructors.length === 0) {
        symbol.constructors.push({
            owner: symbol,
            jsName: constructorJsName([]),
            parameters: [],
            visibility: 'public',
            declaration: null
        });
    }
    for (const inner of symbol.inner.values()) resolveMembers(project, inner);
}

export function membersOf(symbol: ClassSymbol): readonly Member[] {
    if (symbol.trigger !== null) return symbol.trigger.members;
    return symbol.declaration?.kind === 'class' ? symbol.declaration.members : [];
}

function parametersOf(project: ProjectScope, symbol: ClassSymbol, parameters: readonly Parameter[]): ParameterSymbol[] {
    return parameters.map((parameter) => ({
        name: parameter.name.text,
        type: resolveType(project, symbol, parameter.type),
        position: parameter.position
    }));
}

function reportDuplicate(
    project: ProjectScope,
    symbol: ClassSymbol,
    position: Position,
    name: string,
    result: Type,
    types: readonly Type[]
): void {
    project.report(symbol.unit, position, 'duplicate-method', {
        name,
        result: typeName(result),
        parameters: typeNames(types),
        type: symbol.name
    });
}

function addFields(project: ProjectScope, symbol: ClassSymbol, declaration: FieldDeclaration): void {
    const type = resolveType(project, symbol, declaration.type);
    for (const declarator of declaration.declarators) {
        addField(project, symbol, {
            owner: symbol,
            name: declarator.name.text,
            type,
            isStatic: declaration.modifiers.keywords.has('static'),
            isFinal: declaration.modifiers.keywords.has('final'),
            isTransient: declaration.modifiers.keywords.has('transient'),
            visibility: visibilityOf(declaration.modifiers),
            annotations: declaration.modifiers.annotations,
            initializer: declarator.initializer,
            position: declarator.position,
            property: null
        });
    }
}

function addProperty(project: ProjectScope, symbol: ClassSymbol, declaration: PropertyDeclaration): void {
    const visibility = visibilityOf(declaration.modifiers);
    addField(project, symbol, {
        owner: symbol,
        name: declaration.name.text,
        type: resolveType(project, symbol, declaration.type),
        isStatic: declaration.modifiers.keywords.has('static'),
        isFinal: false,
        isTransient: declaration.modifiers.keywords.has('transient'),
        visibility,
        annotations: declaration.modifiers.annotations,
        initializer: null,
        position: declaration.position,
        property: {
            getter: declaration.getter,
            setter: declaration.setter,
            getterVisibility:
                declaration.getter === null ? visibility : visibilityOf(declaration.getter.modifiers, visibility),
            setterVisibility:
                declaration.setter === null ? visibility : visibilityOf(declaration.setter.modifiers, visibility),
            isAbstract: declaration.modifiers.keywords.has('abstract')
        }
    });
}

function addField(project: ProjectScope, symbol: ClassSymbol, field: FieldSymbol): void {
    const key = field.name.toLowerCase();
    if (symbol.fields.has(key)) project.report(symbol.unit, field.position, 'duplicate-field', { name: field.name });
    else symbol.fields.set(key, field);
}

function addInterfaceMethods(project: ProjectScope, symbol: ClassSymbol, declaration: InterfaceDeclaration): void {
    for (const method of declaration.methods) addMethod(project, symbol, method, true);
}

/** First API version in which a subclass's method of the same signature does not take a private method's place. */
const PRIVATE_IS_OWN = 61;

/**
 * Keeps a private method apart from methods of the same name in subclasses, unless it stands for an abstract one of a superclass itself. Asked
 * for when the members of all classes are known. Classes below API version 61 let those override it.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/pages/versioned_behavior_changes.htm (61.0: private methods are no
 * longer overridden by an instance method with the same signature in a subclass), virtual ones neither: https://salesforce.stackexchange.com/q/425453
 */
function ownSuffix(
    symbol: ClassSymbol,
    signature: string,
    { modifiers, name }: MethodDeclaration,
    inInterface: boolean
): string {
    if (inInterface || symbol.unit.apiVersion < PRIVATE_IS_OWN || visibilityOf(modifiers) !== 'private') return '';
    const mayBeOthers = ['static', 'testmethod', 'webservice', 'abstract', 'override'];
    return mayBeOthers.some((keyword) => modifiers.keywords.has(keyword)) ||
        standsForInherited(symbol, name.text, signature)
        ? ''
        : `$of$${symbol.name.replaceAll('.', '$')}`;
}

/** Whether a superclass has a method of the signature that subclasses implement or replace. */
function standsForInherited(symbol: ClassSymbol, name: string, signature: string): boolean {
    for (const at of [...lineage(symbol)].slice(1))
        for (const inherited of at.methods.get(name.toLowerCase()) ?? [])
            if (inherited.signature === signature && !inherited.isStatic && inherited.jsName === signature) return true;
    return false;
}

function addMethod(
    project: ProjectScope,
    symbol: ClassSymbol,
    declaration: MethodDeclaration,
    inInterface: boolean
): void {
    const keywords = declaration.modifiers.keywords;
    const parameters = parametersOf(project, symbol, declaration.parameters);
    const types = parameters.map((parameter) => parameter.type);
    const signature = methodJsName(declaration.name.text, types);
    let jsName: string | null = null;
    const method: MethodSymbol = {
        owner: symbol,
        name: declaration.name.text,
        signature,
        get jsName() {
            return (jsName ??= signature + ownSuffix(symbol, signature, declaration, inInterface));
        },
        parameters,
        returnType: declaration.returnType === null ? VOID : resolveType(project, symbol, declaration.returnType),
        isStatic: keywords.has('static') || keywords.has('testmethod') || keywords.has('webservice'),
        isAbstract: inInterface || keywords.has('abstract'),
        isVirtual: inInterface || keywords.has('virtual') || keywords.has('abstract') || keywords.has('override'),
        isOverride: keywords.has('override'),
        // Whoever holds a value of a private interface may call its methods.
        visibility: inInterface
            ? symbol.visibility === 'global'
                ? 'global'
                : 'public'
            : visibilityOf(declaration.modifiers),
        annotations: declaration.modifiers.annotations,
        declaration
    };
    const key = method.name.toLowerCase();
    const overloads = symbol.methods.get(key) ?? [];
    if (overloads.some((other) => other.signature === method.signature)) {
        reportDuplicate(project, symbol, declaration.name.position, method.name, method.returnType, types);
        return;
    }
    symbol.methods.set(key, [...overloads, method]);
}
