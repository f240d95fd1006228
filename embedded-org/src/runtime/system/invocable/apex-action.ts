import type { ClassInfo, MemberFieldInfo, MethodInfo } from '../../classes.ts';
import { throwApex } from '../../exceptions/index.ts';
import { castTo } from '../../values/conversions.ts';
import { ApexList } from '../../values/list.ts';
import type { ApexMap } from '../../values/map.ts';
import { classInfoChain, classInfoOf } from '../../values/object.ts';
import { apexType, type ApexType } from '../../values/type.ts';
import { readField, writeField } from '../json/fields.ts';
import { newInstance } from '../type/instantiate.ts';
import { noParameters } from './results.ts';

const has = (holder: { annotations: ClassInfo['annotations'] }, name: string): boolean =>
    holder.annotations.some((annotation) => annotation.name.toLowerCase() === name);

/** The @InvocableMethod of a class; there is at most one. Source: Apex Developer Guide, "InvocableMethod Annotation". */
export const invocableMethodOf = (info: ClassInfo): MethodInfo | undefined =>
    info.methods.find((method) => method.isStatic && has(method, 'invocablemethod'));

/**
 * Calls the method once for all invocations, and gives the output parameters of each: the @InvocableVariable fields of the answer, or the answer
 * itself as `output` (the REST API's name; assumed for Apex).
 * @throws System.InvalidParameterValueException when the answer has another number of elements.
 */
export function callApexAction(info: ClassInfo, method: MethodInfo, invocations: readonly ApexMap[]): ApexMap[] {
    const owner = info.jsClass as unknown as Record<string, (...given: unknown[]) => unknown>;
    const [parameter] = method.parameters;
    const given =
        parameter === undefined ? [] : [inputs(apexType(parameter.type).args[0], parameter.name, invocations)];
    const answer = (owner[method.jsName](...given) ?? null) as ApexList | null;
    if (method.returnType === 'void' || answer === null) return invocations.map(noParameters);
    if (answer.items.length !== invocations.length)
        throwApex(
            'System.InvalidParameterValueException',
            'The number of results does not match the number of interviews that were executed in a single bulk execution request.'
        );
    return answer.items.map(outputs);
}

function inputs(type: ApexType, parameter: string, invocations: readonly ApexMap[]): ApexList {
    const isObject = newObjectOf(type) !== null;
    return new ApexList(
        type,
        invocations.map((invocation) =>
            isObject ? inputObject(type, invocation) : castTo(named(invocation, parameter), type)
        )
    );
}

function inputObject(type: ApexType, invocation: ApexMap): object | null {
    const input = newObjectOf(type);
    if (input === null) return null;
    for (const field of variablesOf(input)) {
        const value = named(invocation, field.name);
        if (value !== null) writeField(input, field, castTo(value, apexType(field.type)));
    }
    return input;
}

/** A new instance of a class of the project; null for other types. */
function newObjectOf(type: ApexType): object | null {
    if (type.args.length > 0) return null;
    try {
        const made = newInstance(type);
        return typeof made === 'object' && made !== null && classInfoOf(made) !== undefined ? made : null;
    } catch {
        return null;
    }
}

const variablesOf = (value: object): MemberFieldInfo[] =>
    classInfoChain(value).flatMap((info) => info.fields.filter((field) => has(field, 'invocablevariable')));

function named(invocation: ApexMap, name: string): unknown {
    const entry = [...invocation.entries()].find(([key]) => String(key).toLowerCase() === name.toLowerCase());
    return entry?.[1] ?? null;
}

function outputs(answer: unknown): ApexMap {
    const parameters = noParameters();
    if (typeof answer === 'object' && answer !== null && classInfoOf(answer) !== undefined)
        for (const field of variablesOf(answer)) parameters.put(field.name, readField(answer, field));
    else parameters.put('output', answer ?? null);
    return parameters;
}
