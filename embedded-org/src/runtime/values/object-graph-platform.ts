/** How objects of one platform class go into a frozen graph and come back. */
export interface PlatformCodec<T extends object = object> {
    /** Name under which the graph keeps them; it must never change while databases hold it. */
    readonly name: string;
    /** The class; private constructors are no obstacle, since only `instanceof` is asked. */
    readonly jsClass: { readonly prototype: T; [Symbol.hasInstance](value: unknown): boolean };
    /** The Apex values that make up the object. */
    freeze(value: T): readonly unknown[];
    /** The object again from the same values. */
    thaw(parts: readonly unknown[]): T;
}

const byName = new Map<string, PlatformCodec>();

/** Lets objects of a platform class be part of a job's state. A class without a codec is not serialisable, as on the platform. */
export function registerPlatformCodec<T extends object>(codec: PlatformCodec<T>): void {
    byName.set(codec.name, codec);
}

/** The codec of the object's class or of one of its super classes, or undefined. */
export function platformCodecOf(value: object): PlatformCodec | undefined {
    for (const codec of byName.values()) {
        if (value instanceof codec.jsClass) return codec;
    }
    return undefined;
}

/** @throws Error when nothing was registered under the name. */
export function platformCodec(name: string): PlatformCodec {
    const codec = byName.get(name);
    if (codec === undefined) throw new Error(`No codec is registered for ${name}.`);
    return codec;
}
