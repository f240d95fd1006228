/** What the runtime knows of a compiled class, interface, enum or trigger: the reflection data that generated modules register. */
export interface ClassInfo {
    /** `Outer` or `Outer.Inner`; the trigger's name for a trigger. */
    readonly name: string;
    readonly namespace: string | null;
    readonly kind: 'class' | 'interface' | 'enum' | 'trigger' | 'anonymous';
    readonly apiVersion: number;
    readonly sharing: 'with' | 'without' | 'inherited' | 'none';
    readonly isAbstract: boolean;
    readonly isTest: boolean;
    /** Canonical type names, e.g. `Exception`, `Base`, `Database.Batchable<SObject>`. */
    readonly superName: string | null;
    readonly interfaceNames: readonly string[];
    readonly annotations: readonly AnnotationInfo[];
    readonly methods: readonly MethodInfo[];
    readonly fields: readonly MemberFieldInfo[];
    readonly constructors: readonly ConstructorInfo[];
    /** Slot of the class's static state in `transaction.statics`. */
    readonly staticIndex: number;
    /** The generated JavaScript class; null for interfaces and triggers. */
    readonly jsClass: (new () => object) | null;
    /** Trigger only: object and events (`before insert`, ...), and the body. */
    readonly trigger: TriggerInfo | null;
}

export interface AnnotationInfo {
    /** Canonical name without @: `AuraEnabled`, `IsTest`, `TestSetup`, `future`, `InvocableMethod`, ... */
    readonly name: string;
    /** Parameters by lower-case name; a bare value is under `value`. */
    readonly parameters: Readonly<Record<string, string>>;
}

export interface MethodInfo {
    readonly name: string;
    /** Property of the generated class (statics: of the class itself; instance: of its prototype). */
    readonly jsName: string;
    readonly isStatic: boolean;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    readonly isAbstract: boolean;
    readonly parameters: readonly { readonly name: string; readonly type: string }[];
    /** Canonical type name; `void` when the method returns nothing. */
    readonly returnType: string;
    readonly annotations: readonly AnnotationInfo[];
    readonly line: number;
}

export interface MemberFieldInfo {
    readonly name: string;
    /** Property of the instance, or of the class's static state, that holds it. */
    readonly jsName: string;
    readonly type: string;
    readonly isStatic: boolean;
    readonly isTransient: boolean;
    readonly isFinal: boolean;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    readonly isProperty: boolean;
    readonly annotations: readonly AnnotationInfo[];
}

export interface ConstructorInfo {
    /** Method of the generated prototype that runs the constructor body, e.g. `new$String`. */
    readonly jsName: string;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    readonly parameters: readonly { readonly name: string; readonly type: string }[];
}

export type TriggerEvent =
    | 'before insert'
    | 'before update'
    | 'before delete'
    | 'after insert'
    | 'after update'
    | 'after delete'
    | 'after undelete';

export interface TriggerInfo {
    readonly objectName: string;
    readonly events: readonly TriggerEvent[];
    /** Runs the trigger body once; the trigger context variables are read through the Trigger class. */
    readonly run: () => void;
}

/** All compiled code of one org, as the runtime sees it. */
export interface ClassRegistry {
    /** The class of this name (`Outer`, `Outer.Inner`, any letter case), loading its module when needed; undefined when there is none. */
    find(name: string): ClassInfo | undefined;
    all(): readonly ClassInfo[];
    triggersOn(objectName: string): readonly ClassInfo[];
    /** All triggers; without it they are looked for among {@link all}. */
    triggers?(): readonly ClassInfo[];
}
