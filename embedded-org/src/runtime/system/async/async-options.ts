import { createHash } from 'node:crypto';
import { throwApex } from '../../exceptions/index.ts';
import { registerPlatformCodec } from '../../values/object-graph-platform.ts';
import { definePlatformType } from '../define.ts';

/** System.QueueableDuplicateSignature: what makes a queueable the same as another one. */
export class DuplicateSignature {
    readonly text: string;

    constructor(text: string) {
        this.text = text;
    }

    toString$0(): string {
        return this.text;
    }
}

/** Characters that a signature may hold. Source: Apex Reference, QueueableDuplicateSignature.Builder.getMaxSize (value assumed). */
const MAXIMUM_SIZE = 1_000;

/** System.QueueableDuplicateSignature.Builder. Parts are kept apart by a character that no part can hold, so `a`+`bc` differs from `ab`+`c`. */
export class DuplicateSignatureBuilder {
    private parts: string[] = [];
    private used = 0;

    add(kind: string, value: string | number | null): this {
        if (value === null) throwApex('System.IllegalArgumentException', 'Argument cannot be null.');
        const text = String(value);
        if (this.used + text.length > MAXIMUM_SIZE)
            throwApex('System.IllegalArgumentException', 'Signature is too long.');
        this.used += text.length;
        this.parts.push(`${kind}${text}`);
        return this;
    }

    get size(): number {
        return this.used;
    }

    build(): DuplicateSignature {
        return new DuplicateSignature(createHash('sha256').update(this.parts.join('\u0000')).digest('hex'));
    }
}

/** System.AsyncOptions. */
export class AsyncOptions {
    duplicateSignature: DuplicateSignature | null = null;
    maximumQueueableStackDepth: number | null = null;
    minimumQueueableDelayInMinutes: number | null = null;
}

registerPlatformCodec<AsyncOptions>({
    name: 'AsyncOptions',
    jsClass: AsyncOptions,
    freeze: (options) => [
        options.duplicateSignature?.text ?? null,
        options.maximumQueueableStackDepth,
        options.minimumQueueableDelayInMinutes
    ],
    thaw: ([signature, depth, delay]) =>
        Object.assign(new AsyncOptions(), {
            duplicateSignature: signature === null ? null : new DuplicateSignature(signature as string),
            maximumQueueableStackDepth: depth as number | null,
            minimumQueueableDelayInMinutes: delay as number | null
        })
});

/** Source: Apex Reference, AsyncOptions Class. */
export const asyncOptions = definePlatformType('System.AsyncOptions', {
    static: { new: () => new AsyncOptions() },
    instance: {
        'get:DuplicateSignature': (self: AsyncOptions) => self.duplicateSignature,
        'set:DuplicateSignature': (self: AsyncOptions, value: DuplicateSignature | null) =>
            (self.duplicateSignature = value),
        'get:MaximumQueueableStackDepth': (self: AsyncOptions) => self.maximumQueueableStackDepth,
        'set:MaximumQueueableStackDepth': (self: AsyncOptions, value: number | null) =>
            (self.maximumQueueableStackDepth = value),
        'get:MinimumQueueableDelayInMinutes': (self: AsyncOptions) => self.minimumQueueableDelayInMinutes,
        'set:MinimumQueueableDelayInMinutes': (self: AsyncOptions, value: number | null) =>
            (self.minimumQueueableDelayInMinutes = value)
    }
});

export const queueableDuplicateSignature = definePlatformType('System.QueueableDuplicateSignature', {
    static: {
        new: () => new DuplicateSignatureBuilder().build(),
        Builder: () => new DuplicateSignatureBuilder()
    },
    instance: { toString: (self: DuplicateSignature) => self.text }
});

/** Source: Apex Reference, QueueableDuplicateSignature.Builder Class. */
export const queueableDuplicateSignatureBuilder = definePlatformType('System.QueueableDuplicateSignature.Builder', {
    static: { new: () => new DuplicateSignatureBuilder() },
    instance: {
        addId: (self: DuplicateSignatureBuilder, value: string | null) => self.add('id:', value),
        addInteger: (self: DuplicateSignatureBuilder, value: number | null) => self.add('integer:', value),
        addString: (self: DuplicateSignatureBuilder, value: string | null) => self.add('string:', value),
        build: (self: DuplicateSignatureBuilder) => self.build(),
        getMaxSize: () => MAXIMUM_SIZE,
        getSize: (self: DuplicateSignatureBuilder) => self.size,
        getRemainingSize: (self: DuplicateSignatureBuilder) => MAXIMUM_SIZE - self.size
    }
});
