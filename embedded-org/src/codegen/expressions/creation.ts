import type { NewCollection, NewSObject } from '../../semantics/bound/expressions.ts';
import { typeName } from '../../semantics/types/type.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { emit, typeConstant } from './emit.ts';

/*
 * new List<T>{a, b}        ->  new $rt.List(T, [a, b])
 * new Set<T>(source)       ->  $rt.copySet(T, source)
 * new Map<K, V>{k => v}    ->  new $rt.Map(K, V, [[k, v]])
 */
export function emitCollection(writer: ModuleWriter, creation: NewCollection): string {
    const { type } = creation;
    const elements = creation.elements.map((element) => emit(writer, element)).join(', ');
    const source = creation.source === null ? null : emit(writer, creation.source);
    if (type.kind === 'map') {
        const types = `${typeConstant(writer, typeName(type.key))}, ${typeConstant(writer, typeName(type.value))}`;
        if (source !== null) return `$rt.copyMap(${types}, ${source})`;
        if (creation.pairs.length === 0) return `new $rt.Map(${types})`;
        const pairs = creation.pairs
            .map((pair) => `[${emit(writer, pair.key)}, ${emit(writer, pair.value)}]`)
            .join(', ');
        return `new $rt.Map(${types}, [${pairs}])`;
    }
    if (type.kind !== 'list' && type.kind !== 'set') throw new Error(`No collection: ${typeName(type)}`);
    const element = typeConstant(writer, typeName(type.element));
    if (creation.size !== null) return `$rt.listOfSize(${element}, ${emit(writer, creation.size)})`;
    if (source !== null) return `$rt.${type.kind === 'list' ? 'copyList' : 'copySet'}(${element}, ${source})`;
    return `new $rt.${type.kind === 'list' ? 'List' : 'Set'}(${element}, [${elements}])`;
}

export function emitSObject(writer: ModuleWriter, creation: NewSObject): string {
    const object = writer.constant(`O_${creation.object.name}`, `$rt.object(${JSON.stringify(creation.object.name)})`);
    const values = creation.fields
        .filter((field) => !field.isParent)
        .map((field) => `${field.name}: ${emit(writer, field.value)}`);
    const parents = creation.fields
        .filter((field) => field.isParent)
        .map((field) => `${field.name}: ${emit(writer, field.value)}`);
    return `$rt.newSObject(${object}, { ${values.join(', ')} }${parents.length > 0 ? `, { ${parents.join(', ')} }` : ''})`;
}
