/** Reads what a class offers to components (its @AuraEnabled methods and properties) from Apex source text. */
import { ApexParserFactory } from '@apexdevtools/apex-parser';

/**
 * @typedef {{ name: string, type: TypeName, hasInitialiser: boolean }} Property
 * @typedef {{ name: string, parameters: { name: string, type: TypeName }[], returns: TypeName | null, cacheable: boolean }} Method
 * @typedef {{ name: string, properties: Property[], methods: Method[], constants: string[] | null, inner: ApexClass[], superName: string | null }} ApexClass
 * @typedef {{ name: string, arguments: TypeName[] }} TypeName  `String[]` is given as List<String>.
 */

/**
 * @param {string} source text of one .cls file
 * @returns {ApexClass | null} null for an interface
 * @throws {Error} the parser's message when the text is not Apex
 */
export function readApexSignatures(source) {
    const declaration = ApexParserFactory.createParser(source, true).compilationUnit().typeDeclaration();
    const classNode = declaration.classDeclaration();
    if (classNode) return readClass(classNode);
    const enumNode = declaration.enumDeclaration();
    return enumNode ? readEnum(enumNode) : null;
}

function readClass(node) {
    const result = {
        name: node.id().getText(),
        properties: [],
        methods: [],
        constants: null,
        inner: [],
        superName: node.typeRef()?.getText() ?? null
    };
    for (const declaration of node.classBody().classBodyDeclaration_list()) {
        const member = declaration.memberDeclaration();
        if (!member) continue;
        if (member.classDeclaration()) result.inner.push(readClass(member.classDeclaration()));
        if (member.enumDeclaration()) result.inner.push(readEnum(member.enumDeclaration()));
        const annotation = auraEnabled(declaration.modifier_list());
        if (!annotation) continue;
        if (member.methodDeclaration()) result.methods.push(readMethod(member.methodDeclaration(), annotation));
        if (member.propertyDeclaration()) {
            const property = member.propertyDeclaration();
            result.properties.push({
                name: property.id().getText(),
                type: typeName(property.typeRef()),
                hasInitialiser: false
            });
        }
        if (member.fieldDeclaration()) {
            const field = member.fieldDeclaration();
            for (const variable of field.variableDeclarators().variableDeclarator_list()) {
                result.properties.push({
                    name: variable.id().getText(),
                    type: typeName(field.typeRef()),
                    hasInitialiser: variable.ASSIGN() !== null
                });
            }
        }
    }
    return result;
}

function readEnum(node) {
    const constants = (node.enumConstants()?.id_list() ?? []).map((id) => id.getText());
    return { name: node.id().getText(), properties: [], methods: [], constants, inner: [], superName: null };
}

function readMethod(node, annotation) {
    const parameters = node.formalParameters().formalParameterList()?.formalParameter_list() ?? [];
    return {
        name: node.id().getText(),
        parameters: parameters.map((parameter) => ({
            name: parameter.id().getText(),
            type: typeName(parameter.typeRef())
        })),
        returns: node.VOID() ? null : typeName(node.typeRef()),
        cacheable: /cacheable=true/i.test(annotation.getText())
    };
}

function auraEnabled(modifiers) {
    for (const modifier of modifiers) {
        const annotation = modifier.annotation();
        if (annotation && annotation.id().getText().toLowerCase() === 'auraenabled') return annotation;
    }
    return null;
}

function typeName(node) {
    const parts = node.typeName_list();
    const last = parts[parts.length - 1];
    const name = parts.map((part) => (part.LIST() ?? part.SET() ?? part.MAP() ?? part.id()).getText()).join('.');
    const inner = (last.typeArguments()?.typeList().typeRef_list() ?? []).map(typeName);
    let type = { name, arguments: inner };
    const dimensions = node.arraySubscripts()?.LBRACK_list().length ?? 0;
    for (let i = 0; i < dimensions; i++) type = { name: 'List', arguments: [type] };
    return type;
}
