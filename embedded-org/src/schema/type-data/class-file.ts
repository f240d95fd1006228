/** A field or method of a class file: access flags, name, and the generic signature where there is one, else the descriptor. */
export interface ClassFileMember {
    readonly flags: number;
    readonly name: string;
    readonly signature: string;
}

export interface ClassFile {
    readonly flags: number;
    /** Internal name, e.g. `com/nawforce/runforce/System/String`. */
    readonly name: string;
    readonly superName: string | null;
    readonly interfaces: readonly string[];
    readonly fields: readonly ClassFileMember[];
    readonly methods: readonly ClassFileMember[];
    /** Generic signature of the class, or null. */
    readonly signature: string | null;
}

export const ACC_PUBLIC = 0x0001;
export const ACC_STATIC = 0x0008;
export const ACC_INTERFACE = 0x0200;
export const ACC_SYNTHETIC = 0x1000;
export const ACC_ENUM = 0x4000;

/** Bytes that follow the tag of a constant-pool entry (JVM specification, table 4.4-A). */
const CONSTANT_SIZE: Readonly<Record<number, number>> = {
    3: 4,
    4: 4,
    5: 8,
    6: 8,
    9: 4,
    10: 4,
    11: 4,
    12: 4,
    15: 3,
    17: 4,
    18: 4
};

/**
 * Reads the declarations (no code) of a Java class file.
 * Source: Java Virtual Machine Specification, chapter 4 (https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html).
 * @throws Error on an unknown constant-pool tag.
 */
export function readClassFile(bytes: Buffer): ClassFile {
    let at = 8;
    const u1 = (): number => bytes[at++] ?? 0;
    const u2 = (): number => {
        at += 2;
        return bytes.readUInt16BE(at - 2);
    };
    const u4 = (): number => {
        at += 4;
        return bytes.readUInt32BE(at - 4);
    };
    const texts: string[] = [];
    const references: number[] = [];
    const poolSize = u2();
    for (let i = 1; i < poolSize; i++) {
        const tag = u1();
        if (tag === 1) {
            const length = u2();
            texts[i] = bytes.toString('utf8', at, at + length);
            at += length;
        } else if (tag === 7 || tag === 8 || tag === 16 || tag === 19 || tag === 20) {
            references[i] = u2();
        } else {
            const size = CONSTANT_SIZE[tag];
            if (size === undefined) throw new Error(`Class file has an unknown constant tag ${String(tag)}.`);
            at += size;
            if (tag === 5 || tag === 6) i++;
        }
    }
    const className = (index: number): string | null => (index === 0 ? null : (texts[references[index] ?? 0] ?? null));
    const signatureAttribute = (): string | null => {
        let signature: string | null = null;
        for (let count = u2(); count > 0; count--) {
            const name = texts[u2()];
            const length = u4();
            if (name === 'Signature') signature = texts[bytes.readUInt16BE(at)] ?? null;
            at += length;
        }
        return signature;
    };
    const members = (): ClassFileMember[] => {
        const list: ClassFileMember[] = [];
        for (let count = u2(); count > 0; count--) {
            const flags = u2();
            const name = texts[u2()] ?? '';
            const descriptor = texts[u2()] ?? '';
            list.push({ flags, name, signature: signatureAttribute() ?? descriptor });
        }
        return list;
    };
    const flags = u2();
    const name = className(u2()) ?? '';
    const superName = className(u2());
    const interfaces: string[] = [];
    for (let count = u2(); count > 0; count--) interfaces.push(className(u2()) ?? '');
    const fields = members();
    const methods = members();
    return { flags, name, superName, interfaces, fields, methods, signature: signatureAttribute() };
}
