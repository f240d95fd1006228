import type {
    FieldAccess,
    PlatformPropertyAccess,
    SObjectFieldAccess,
    SObjectParentAccess
} from '../../semantics/bound/expressions.ts';
import { typeName } from '../../semantics/types/type.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { classReference, fieldName, getterName, staticsOf } from '../names.ts';
import { staticConstant } from '../static-constants.ts';
import { emitConstant } from './constants.ts';
import { emit } from './emit.ts';

/**
 * Whether the access bypasses the accessor. Where coverage is measured, automatic ones are called too: their lines count when they run.
 */
export function isDirect(writer: ModuleWriter, access: FieldAccess, accessor: 'getter' | 'setter'): boolean {
    if (!access.direct || !writer.measuresCoverage) return access.direct;
    const { property } = access.field;
    return property?.[accessor] == null || property.getter?.body != null || property.setter?.body != null;
}

export function emitField(writer: ModuleWriter, access: FieldAccess): string {
    const { field } = access;
    // Where coverage is measured, the line that gives the constant its value has to run.
    const constant = writer.measuresCoverage ? null : staticConstant(field);
    if (constant !== null)
        return emitConstant(writer, {
            kind: 'constant',
            value: constant.text,
            type: field.type,
            position: access.position
        });
    const direct = isDirect(writer, access, 'getter');
    if (field.isStatic)
        return direct
            ? `${staticsOf(field.owner)}.${fieldName(field)}`
            : `${classReference(field.owner)}.${getterName(field)}()`;
    const target = access.target === null ? 'this' : emit(writer, access.target);
    if (direct) return `${target}.${fieldName(field)}`;
    return `${access.viaSuper ? 'super' : target}.${getterName(field)}()`;
}

/**
 * A record that may be empty gives null for its fields; any other null record is a dereference of null. A value that is there is read by
 * its name, which V8 makes quick for each place of the program; the getter looks into the other cases.
 */
export function emitSObjectField(writer: ModuleWriter, access: SObjectFieldAccess): string {
    const target = emit(writer, access.target);
    const isSimple = /^[\w$]+$/.test(target);
    const again = isSimple ? target : writer.temporary();
    const first = isSimple ? target : `(${again} = ${target})`;
    const { name } = access.field;
    const getter = typeName(access.type) === 'Boolean' ? 'getBoolean$' : 'get$';
    const call = `${getter}(${JSON.stringify(name)})`;
    return access.targetMayBeEmpty
        ? `(${first}?.$values.${name} ?? ${again}?.${call} ?? null)`
        : `(${first}.$values.${name} ?? ${again}.${call})`;
}

export function emitParent(writer: ModuleWriter, access: SObjectParentAccess): string {
    const target = emit(writer, access.target);
    const call = `parent$(${JSON.stringify(access.relationshipName)})`;
    return access.targetMayBeEmpty ? `(${target}?.${call} ?? null)` : `${target}.${call}`;
}

export function emitPlatformProperty(writer: ModuleWriter, access: PlatformPropertyAccess): string {
    const key = JSON.stringify(`get:${access.name}`);
    if (access.target === null) return `${staticTable(writer, access.owner.name)}[${key}]()`;
    return `${instanceTable(writer, access.owner.name)}[${key}](${emit(writer, access.target)})`;
}

export function staticTable(writer: ModuleWriter, typeName: string): string {
    return writer.constant(`s_${typeName}`, `$rt.staticTable(${JSON.stringify(typeName)})`);
}

export function instanceTable(writer: ModuleWriter, typeName: string): string {
    return writer.constant(`i_${typeName}`, `$rt.instanceTable(${JSON.stringify(typeName)})`);
}
