import type { Annotation } from '../../syntax/ast/common.ts';
import type { BoundClass } from '../../semantics/bound/declarations.ts';
import { typeName } from '../../semantics/types/type.ts';
import { fieldName } from '../names.ts';

const annotationsOf = (annotations: readonly Annotation[]): unknown[] =>
    annotations.map((annotation) => ({ name: annotation.name, parameters: annotation.parameters }));

/** JavaScript text of the ClassInfo literal that a class registers (embedded-org/src/runtime/classes.ts says what each part is). */
export function classInfoText(bound: BoundClass): string {
    const { symbol } = bound;
    const info = {
        name: symbol.name,
        namespace: symbol.unit.namespace,
        kind: symbol.kind,
        apiVersion: symbol.unit.apiVersion,
        sharing: symbol.sharing,
        isAbstract: symbol.isAbstract,
        isTest: symbol.isTest,
        superName: symbol.superType === null ? null : typeName(symbol.superType),
        interfaceNames: symbol.interfaces.map(typeName),
        annotations: annotationsOf(symbol.annotations),
        methods: bound.methods.map(({ symbol: method }) => ({
            name: method.name,
            jsName: method.jsName,
            isStatic: method.isStatic,
            visibility: method.visibility,
            isAbstract: method.isAbstract,
            parameters: method.parameters.map((parameter) => ({
                name: parameter.name,
                type: typeName(parameter.type)
            })),
            returnType: typeName(method.returnType),
            annotations: annotationsOf(method.annotations).concat(
                method.declaration.modifiers.keywords.has('testmethod') ? [{ name: 'IsTest', parameters: {} }] : []
            ),
            line: method.declaration.name.position.line
        })),
        fields: bound.fields.map(({ symbol: field }) => ({
            name: field.name,
            jsName: fieldName(field),
            type: typeName(field.type),
            isStatic: field.isStatic,
            isTransient: field.isTransient,
            isFinal: field.isFinal,
            visibility: field.visibility,
            isProperty: field.property !== null,
            annotations: annotationsOf(field.annotations)
        })),
        constructors: symbol.constructors.map((constructor) => ({
            jsName: constructor.jsName,
            visibility: constructor.visibility,
            parameters: constructor.parameters.map((parameter) => ({
                name: parameter.name,
                type: typeName(parameter.type)
            }))
        })),
        staticIndex: symbol.staticIndex,
        jsClass: null,
        trigger: null
    };
    return JSON.stringify(info);
}
