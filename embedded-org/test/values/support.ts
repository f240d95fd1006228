import assert from 'node:assert/strict';
import type { ClassInfo, MemberFieldInfo } from '../../src/runtime/classes.ts';
import { ApexException } from '../../src/runtime/exceptions/index.ts';
import { ApexDecimal, ApexList, apexType } from '../../src/runtime/values/index.ts';

/** Asserts that the action throws an Apex exception with exactly this type and message. */
export function throwsApex(typeName: string, message: string, action: () => unknown): void {
    assert.throws(action, (error: unknown) => {
        assert.ok(error instanceof ApexException, String(error));
        assert.equal(error.toString$0(), `${typeName}: ${message}`);
        return true;
    });
}

export const decimal = (text: string): ApexDecimal => ApexDecimal.parse(text);

export const listOf = (type: string, ...items: unknown[]): ApexList => new ApexList(apexType(type), items);

/** Reflection data of a class as generated modules give it. */
export function classInfo(parts: Partial<ClassInfo> & { readonly name: string }): ClassInfo {
    return {
        namespace: null,
        kind: 'class',
        apiVersion: 67,
        sharing: 'none',
        isAbstract: false,
        isTest: false,
        superName: null,
        interfaceNames: [],
        annotations: [],
        methods: [],
        fields: [],
        constructors: [],
        staticIndex: 0,
        jsClass: null,
        trigger: null,
        ...parts
    };
}

export function field(name: string, type: string, more: Partial<MemberFieldInfo> = {}): MemberFieldInfo {
    return {
        name,
        jsName: name,
        type,
        isStatic: false,
        isTransient: false,
        isFinal: false,
        visibility: 'public',
        isProperty: false,
        annotations: [],
        ...more
    };
}
