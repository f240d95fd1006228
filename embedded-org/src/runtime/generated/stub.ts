import type { ClassInfo, ClassRegistry, MethodInfo } from '../classes.ts';
import { throwApex } from '../exceptions/index.ts';
import { castTo } from '../values/conversions.ts';
import { ApexList } from '../values/list.ts';
import { ApexObject } from '../values/object.ts';
import { STUB_SUFFIX } from '../values/runtime-type.ts';
import { apexType } from '../values/type.ts';

interface StubProvider {
    handleMethodCall$6(
        stub: object,
        methodName: string,
        returnType: unknown,
        parameterTypes: ApexList,
        parameterNames: ApexList,
        given: ApexList
    ): unknown;
}

/**
 * Test.createStub: an object of the class or interface whose instance methods all go to the provider.
 * Source: Apex Developer Guide, "Build a Mocking Framework with the Stub API".
 * @throws System.TypeException for a type that cannot be stubbed, and where the provider's answer is not of the method's return type.
 */
export function createStub(classes: ClassRegistry, typeName: string, provider: object): object {
    const info = classes.find(typeName);
    if (info === undefined || !mayBeStubbed(info))
        return throwApex('System.TypeException', `Stub API does not support the type: ${typeName}`);
    const stub = new (stubClass(info))();
    for (const method of methodsOf(classes, info)) {
        const answer = (...given: unknown[]): unknown => answerOf(provider as StubProvider, stub, method, given);
        for (const name of [method.jsName, `${method.name}$${String(method.parameters.length)}`]) {
            Object.defineProperty(stub, name, { value: answer, configurable: true, enumerable: false });
        }
    }
    return stub;
}

/**
 * No inner classes, no classes with private constructors only, none that implement Batchable.
 * Source: Apex Developer Guide, "Build a Mocking Framework with the Stub API" (Apex Stub API Limitations).
 */
function mayBeStubbed(info: ClassInfo): boolean {
    if (info.kind === 'interface') return true;
    if (info.kind !== 'class' || info.name.includes('.')) return false;
    if (info.interfaceNames.some((name) => name.startsWith('Database.Batchable'))) return false;
    return info.constructors.length === 0 || info.constructors.some(({ visibility }) => visibility !== 'private');
}

/** The class that the platform derives for a stub. */
function stubClass(info: ClassInfo): new () => object {
    const Base = info.jsClass ?? ApexObject;
    const jsClass = class extends Base {};
    const name = `${info.name}${STUB_SUFFIX}`;
    const inherited =
        info.kind === 'interface'
            ? { superName: null, interfaceNames: [info.name] }
            : { superName: info.name, interfaceNames: [] };
    Object.defineProperty(jsClass, '$info', {
        value: { ...info, ...inherited, name, kind: 'class', fields: [], methods: [], jsClass }
    });
    return jsClass;
}

/** Instance methods of the class, its super classes and interfaces; the nearest declaration of each. */
function methodsOf(classes: ClassRegistry, info: ClassInfo): MethodInfo[] {
    const found = new Map<string, MethodInfo>();
    const visit = (at: ClassInfo | undefined): void => {
        if (at === undefined) return;
        for (const method of at.methods)
            if (!method.isStatic && method.visibility !== 'private' && !found.has(method.jsName))
                found.set(method.jsName, method);
        if (at.superName !== null) visit(classes.find(at.superName));
        for (const name of at.interfaceNames) visit(classes.find(name));
    };
    visit(info);
    return [...found.values()];
}

function answerOf(provider: StubProvider, stub: object, method: MethodInfo, given: readonly unknown[]): unknown {
    const types = new ApexList(
        apexType('System.Type'),
        method.parameters.map((parameter) => apexType(parameter.type))
    );
    const names = new ApexList(
        apexType('String'),
        method.parameters.map((parameter) => parameter.name)
    );
    const values = new ApexList(apexType('Object'), [...given]);
    const result = provider.handleMethodCall$6(stub, method.name, apexType(method.returnType), types, names, values);
    return method.returnType === 'void' ? undefined : castTo(result, apexType(method.returnType));
}
