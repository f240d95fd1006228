import type { Assign, Assignable, Step } from '../../semantics/bound/expressions.ts';
import { typeName, type Type } from '../../semantics/types/type.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { neverNull } from '../never-null.ts';
import { classReference, fieldName, getterName, localName, setterName, staticsOf } from '../names.ts';
import { emitConversion } from './conversions.ts';
import { emit } from './emit.ts';
import { instanceTable, isDirect, staticTable } from './members.ts';
import { arithmeticText, concatPart, operand } from './operators.ts';

/** Where a value is read and written: both texts name the same place, its parts evaluated once by `setup`. */
interface Place {
    /** Expressions to evaluate first, in order. */
    readonly setup: readonly string[];
    readonly read: string;
    write(value: string): string;
}

/** `reads`: the place is also read (compound assignment), so what leads to it must be kept in temporaries. */
function placeOf(writer: ModuleWriter, target: Assignable, reads: boolean): Place {
    const setup: string[] = [];
    const keep = (text: string, always = false): string => {
        if (!(reads || always) || text === 'this' || /^[\w$]+$/.test(text)) return text;
        const name = writer.temporary();
        setup.push(`${name} = ${text}`);
        return name;
    };
    switch (target.kind) {
        case 'local': {
            const name = localName(target.variable);
            return { setup, read: name, write: (value) => `${name} = ${value}` };
        }
        case 'field': {
            const { field } = target;
            const read = isDirect(writer, target, 'getter');
            const written = isDirect(writer, target, 'setter');
            if (read && written) {
                const owner = field.isStatic
                    ? keep(staticsOf(field.owner))
                    : keep(target.target === null ? 'this' : emit(writer, target.target));
                const place = `${owner}.${fieldName(field)}`;
                return { setup, read: place, write: (value) => `${place} = ${value}` };
            }
            const owner = field.isStatic
                ? classReference(field.owner)
                : target.viaSuper
                  ? 'super'
                  : keep(target.target === null ? 'this' : emit(writer, target.target));
            const place = `${field.isStatic ? staticsOf(field.owner) : owner}.${fieldName(field)}`;
            return {
                setup,
                read: read ? place : `${owner}.${getterName(field)}()`,
                write: (value) => (written ? `${place} = ${value}` : `${owner}.${setterName(field)}(${value})`)
            };
        }
        case 'sobject-field': {
            const record = keep(emit(writer, target.target), true);
            const { name } = target.field;
            const value$ = writer.temporary();
            return {
                setup,
                read: `(${record}.$values.${name} ?? ${record}.get$("${name}"))`,
                // The value comes before what can be wrong with the record, and the store names the field, which V8 makes quick.
                write: (value) => `(${value$} = ${value}, ${record}.open$(${value$}, "${name}").${name} = ${value$})`
            };
        }
        case 'sobject-parent': {
            const record = keep(emit(writer, target.target));
            const name = JSON.stringify(target.relationshipName);
            return {
                setup,
                read: `${record}.parent$(${name})`,
                write: (value) => `$rt.setParent(${record}, ${name}, ${value})`
            };
        }
        case 'platform-property': {
            const table =
                target.target === null
                    ? staticTable(writer, target.owner.name)
                    : instanceTable(writer, target.owner.name);
            const object = target.target === null ? null : keep(emit(writer, target.target));
            const given = object === null ? '' : object;
            return {
                setup,
                read: `${table}["get:${target.name}"](${given})`,
                write: (value) => `$rt.setProperty(${table}["set:${target.name}"], ${object ?? 'undefined'}, ${value})`
            };
        }
        case 'index': {
            const items = keep(emit(writer, target.target));
            const index = keep(emit(writer, target.index));
            return {
                setup,
                read: `${items}.get(${index})`,
                write: (value) => `$rt.setElement(${items}, ${index}, ${value})`
            };
        }
    }
}

const sequence = (parts: readonly string[]): string => (parts.length === 1 ? `(${parts[0]})` : `(${parts.join(', ')})`);

export function emitAssign(writer: ModuleWriter, assign: Assign): string {
    const { operation } = assign;
    const place = placeOf(writer, assign.target, operation !== null);
    if (operation === null) return sequence([...place.setup, place.write(emit(writer, assign.value))]);
    if (operation.operator === 'concat') {
        const left = typeName(assign.target.type) === 'String' ? `"" + ${place.read}` : `$rt.text(${place.read})`;
        return sequence([...place.setup, place.write(`${left} + ${concatPart(writer, assign.value, false)}`)]);
    }
    const left = notNull(emitConversion(place.read, operation.targetConversion), assign.target);
    const result = arithmeticText(
        operation.operator,
        operation.type,
        left,
        operand(writer, assign.value),
        typeName(assign.value.type)
    );
    return sequence([...place.setup, place.write(emitConversion(result, operation.resultConversion))]);
}

const notNull = (text: string, target: Assignable): string => (neverNull(target) ? text : `$rt.nn(${text})`);

/** One of the type that `++` and `--` add. */
function one(writer: ModuleWriter, type: Type): string {
    switch (typeName(type)) {
        case 'Integer':
            return '1';
        case 'Long':
            return '1n';
        case 'Double':
            return writer.constant('dbl', '$rt.double(1)');
        default:
            return writer.constant('dec', '$rt.decimal("1")');
    }
}

export function emitStep(writer: ModuleWriter, step: Step): string {
    const place = placeOf(writer, step.target, true);
    const { type } = step;
    const value = (from: string): string =>
        arithmeticText(step.operator, type, from, one(writer, type), typeName(type));
    if (step.prefix || step.discard)
        return sequence([...place.setup, place.write(value(notNull(place.read, step.target)))]);
    const before = writer.temporary();
    return sequence([
        ...place.setup,
        `${before} = ${notNull(place.read, step.target)}`,
        place.write(value(before)),
        before
    ]);
}
