/** Reads what a class offers to components (its @AuraEnabled methods and properties) from Apex source text. */
import { parseClass } from '../../embedded-org/dist/src/syntax/parse.js';

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
    const { unit, diagnostics } = parseClass(source, '');
    if (unit === null) {
        const [{ message, span }] = diagnostics;
        throw new Error(`${span.line}:${span.column} ${message}`);
    }
    return readType(unit);
}

function readType(declaration) {
    if (declaration.kind === 'interface') return null;
    const isEnum = declaration.kind === 'enum';
    const result = {
        name: declaration.name.text,
        properties: [],
        methods: [],
        constants: isEnum ? declaration.constants.map((constant) => constant.text) : null,
        inner: [],
        superName: !isEnum && declaration.extendsType !== null ? writtenName(declaration.extendsType) : null
    };
    for (const member of isEnum ? [] : declaration.members) readMember(member, result);
    return result;
}

function readMember(member, result) {
    if (member.kind === 'class' || member.kind === 'enum') result.inner.push(readType(member));
    const annotation = member.modifiers?.annotations.find(({ name }) => name.toLowerCase() === 'auraenabled');
    if (annotation === undefined) return;
    if (member.kind === 'method') result.methods.push(readMethod(member, annotation));
    if (member.kind === 'property')
        result.properties.push({ name: member.name.text, type: typeName(member.type), hasInitialiser: false });
    if (member.kind === 'field')
        for (const { name, initializer } of member.declarators)
            result.properties.push({
                name: name.text,
                type: typeName(member.type),
                hasInitialiser: initializer !== null
            });
}

function readMethod(method, annotation) {
    return {
        name: method.name.text,
        parameters: method.parameters.map(({ name, type }) => ({ name: name.text, type: typeName(type) })),
        returns: method.returnType === null ? null : typeName(method.returnType),
        cacheable: annotation.parameters.cacheable?.toLowerCase() === 'true'
    };
}

const writtenName = (type) => type.parts.map((part) => part.name).join('.');

function typeName(type) {
    const inner = type.parts[type.parts.length - 1].typeArguments.map(typeName);
    let result = { name: writtenName(type), arguments: inner };
    for (let i = 0; i < type.arrayDimensions; i++) result = { name: 'List', arguments: [result] };
    return result;
}
