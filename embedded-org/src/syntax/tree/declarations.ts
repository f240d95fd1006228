import type {
    AnonymousMemberDeclarationContext,
    AnonymousUnitContext,
    ClassBodyDeclarationContext,
    ClassDeclarationContext,
    CompilationUnitContext,
    EnumDeclarationContext,
    InterfaceDeclarationContext,
    MemberDeclarationContext,
    PropertyDeclarationContext,
    TriggerMemberDeclarationContext,
    TriggerUnitContext
} from '@apexdevtools/apex-parser';
import type { Modifiers } from '../ast/common.ts';
import type {
    Accessor,
    AnonymousBlock,
    ClassDeclaration,
    EnumDeclaration,
    InterfaceDeclaration,
    Member,
    PropertyDeclaration,
    TriggerDeclaration,
    TypeDeclaration
} from '../ast/declarations.ts';
import type { Statement } from '../ast/statements.ts';
import { has, identifierOf, modifiersOf, parametersOf, positionOf, typeReferenceOf } from './common.ts';
import { blockOf, declaratorsOf, statementOf } from './statements.ts';

export function unitOf(context: CompilationUnitContext): TypeDeclaration {
    const declaration = context.typeDeclaration();
    const modifiers = modifiersOf(declaration.modifier_list());
    if (has(declaration.classDeclaration())) return classOf(declaration.classDeclaration(), modifiers);
    if (has(declaration.interfaceDeclaration())) return interfaceOf(declaration.interfaceDeclaration(), modifiers);
    return enumOf(declaration.enumDeclaration(), modifiers);
}

function classOf(context: ClassDeclarationContext, modifiers: Modifiers): ClassDeclaration {
    return {
        kind: 'class',
        name: identifierOf(context.id()),
        modifiers,
        extendsType: has(context.typeRef()) ? typeReferenceOf(context.typeRef()) : null,
        implementsTypes: has(context.typeList()) ? context.typeList().typeRef_list().map(typeReferenceOf) : [],
        members: context.classBody().classBodyDeclaration_list().flatMap(bodyMemberOf),
        position: positionOf(context)
    };
}

function interfaceOf(context: InterfaceDeclarationContext, modifiers: Modifiers): InterfaceDeclaration {
    return {
        kind: 'interface',
        name: identifierOf(context.id()),
        modifiers,
        extendsTypes: has(context.typeList()) ? context.typeList().typeRef_list().map(typeReferenceOf) : [],
        methods: context
            .interfaceBody()
            .interfaceMethodDeclaration_list()
            .map((method) => ({
                kind: 'method',
                modifiers: modifiersOf(method.modifier_list()),
                returnType: has(method.typeRef()) ? typeReferenceOf(method.typeRef()) : null,
                name: identifierOf(method.id()),
                parameters: parametersOf(method.formalParameters()),
                body: null,
                position: positionOf(method)
            })),
        position: positionOf(context)
    };
}

function enumOf(context: EnumDeclarationContext, modifiers: Modifiers): EnumDeclaration {
    const constants = has(context.enumConstants()) ? context.enumConstants().id_list().map(identifierOf) : [];
    return { kind: 'enum', name: identifierOf(context.id()), modifiers, constants, position: positionOf(context) };
}

function bodyMemberOf(context: ClassBodyDeclarationContext): Member[] {
    if (has(context.block())) {
        return [
            {
                kind: 'initializer',
                isStatic: has(context.STATIC()),
                body: blockOf(context.block()),
                position: positionOf(context)
            }
        ];
    }
    if (!has(context.memberDeclaration())) return [];
    return [memberOf(context.memberDeclaration(), modifiersOf(context.modifier_list()))];
}

function memberOf(
    context: MemberDeclarationContext | TriggerMemberDeclarationContext | AnonymousMemberDeclarationContext,
    modifiers: Modifiers
): Member {
    const position = positionOf(context);
    if ('constructorDeclaration' in context && has(context.constructorDeclaration())) {
        const declaration = context.constructorDeclaration();
        return {
            kind: 'constructor',
            modifiers,
            name: identifierOf(declaration.qualifiedName()),
            parameters: parametersOf(declaration.formalParameters()),
            body: blockOf(declaration.block()),
            position
        };
    }
    if (has(context.methodDeclaration())) {
        const declaration = context.methodDeclaration();
        return {
            kind: 'method',
            modifiers,
            returnType: has(declaration.typeRef()) ? typeReferenceOf(declaration.typeRef()) : null,
            name: identifierOf(declaration.id()),
            parameters: parametersOf(declaration.formalParameters()),
            body: has(declaration.block()) ? blockOf(declaration.block()) : null,
            position
        };
    }
    if (has(context.fieldDeclaration())) {
        const declaration = context.fieldDeclaration();
        return {
            kind: 'field',
            modifiers,
            type: typeReferenceOf(declaration.typeRef()),
            declarators: declaratorsOf(declaration.variableDeclarators()),
            position
        };
    }
    if (has(context.propertyDeclaration())) return propertyOf(context.propertyDeclaration(), modifiers);
    if (has(context.classDeclaration())) return classOf(context.classDeclaration(), modifiers);
    if (has(context.interfaceDeclaration())) return interfaceOf(context.interfaceDeclaration(), modifiers);
    return enumOf(context.enumDeclaration(), modifiers);
}

function propertyOf(context: PropertyDeclarationContext, modifiers: Modifiers): PropertyDeclaration {
    let getter: Accessor | null = null;
    let setter: Accessor | null = null;
    for (const block of context.propertyBlock_list()) {
        const accessor = has(block.getter()) ? block.getter() : block.setter();
        const made: Accessor = {
            modifiers: modifiersOf(block.modifier_list()),
            body: has(accessor.block()) ? blockOf(accessor.block()) : null,
            position: positionOf(block)
        };
        if (has(block.getter())) getter = made;
        else setter = made;
    }
    return {
        kind: 'property',
        modifiers,
        type: typeReferenceOf(context.typeRef()),
        name: identifierOf(context.id()),
        getter,
        setter,
        position: positionOf(context)
    };
}

/** At the top of a trigger or anonymous block the grammar sees variables as fields; those that are not static are locals of the body. */
function place(member: Member, members: Member[], statements: Statement[]): void {
    if (member.kind !== 'field' || member.modifiers.keywords.has('static')) members.push(member);
    else
        statements.push({
            kind: 'local-variable',
            modifiers: member.modifiers,
            type: member.type,
            declarators: member.declarators,
            position: member.position
        });
}

export function triggerOf(context: TriggerUnitContext): TriggerDeclaration {
    const [name, objectName] = context.id_list();
    const members: Member[] = [];
    const statements: Statement[] = [];
    for (const member of context.triggerBlock().triggerBlockMember_list()) {
        if (has(member.statement())) statements.push(statementOf(member.statement()));
        else
            place(
                memberOf(member.triggerMemberDeclaration(), modifiersOf(member.modifier_list())),
                members,
                statements
            );
    }
    return {
        kind: 'trigger',
        name: identifierOf(name),
        objectName: identifierOf(objectName),
        events: context.triggerCase_list().map((event) => {
            const when = has(event.BEFORE()) ? 'before' : 'after';
            const what = has(event.INSERT())
                ? 'insert'
                : has(event.UPDATE())
                  ? 'update'
                  : has(event.DELETE())
                    ? 'delete'
                    : 'undelete';
            return `${when} ${what}`;
        }),
        eventPositions: context.triggerCase_list().map(positionOf),
        members,
        statements,
        position: positionOf(context)
    };
}

export function anonymousOf(context: AnonymousUnitContext): AnonymousBlock {
    const members: Member[] = [];
    const statements: Statement[] = [];
    for (const member of context.anonymousBlock().anonymousBlockMember_list()) {
        if (has(member.statement())) statements.push(statementOf(member.statement()));
        else
            place(
                memberOf(member.anonymousMemberDeclaration(), modifiersOf(member.modifier_list())),
                members,
                statements
            );
    }
    return { kind: 'anonymous', members, statements, position: positionOf(context) };
}
