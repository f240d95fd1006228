import { ApexBlob } from './blob.ts';
import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble, formatDouble } from './double.ts';
import { ApexTime } from './time.ts';
import { ApexType, apexType } from './type.ts';

/*
 * Values without identity, as a frozen graph writes them: null, Boolean, String, Id and Integer stand for themselves; the others are
 * an array that begins with a letter. An array that begins with a number refers to a node of the graph.
 */
type Writer = (value: never) => unknown[];

const WRITERS = new Map<unknown, Writer>([
    [ApexDecimal, (value: ApexDecimal) => ['d', String(value.big.unscaledValue()), value.big.scale()]],
    [
        ApexDouble,
        (value: ApexDouble) => [
            'f',
            Number.isFinite(value.value) && !Object.is(value.value, -0) ? value.value : formatDouble(value.value)
        ]
    ],
    [ApexDate, (value: ApexDate) => ['D', value.days]],
    [ApexDatetime, (value: ApexDatetime) => ['T', value.ms]],
    [ApexTime, (value: ApexTime) => ['t', value.ms]],
    [ApexBlob, (value: ApexBlob) => ['b', value.bytes.toString('base64')]],
    [ApexType, (value: ApexType) => ['y', value.name]]
]);

const READERS: Readonly<Record<string, (parts: readonly unknown[]) => unknown>> = {
    l: (parts) => BigInt(parts[1] as string),
    d: (parts) => ApexDecimal.of(BigInt(parts[1] as string), parts[2] as number),
    f: (parts) => new ApexDouble(readDouble(parts[1] as number | string)),
    D: (parts) => new ApexDate(parts[1] as number),
    T: (parts) => new ApexDatetime(parts[1] as number),
    t: (parts) => new ApexTime(parts[1] as number),
    b: (parts) => new ApexBlob(Buffer.from(parts[1] as string, 'base64')),
    y: (parts) => apexType(parts[1] as string)
};

/** The frozen form of a value without identity, or undefined when the value is an object with identity. */
export function freezeScalar(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value === 'bigint') return ['l', String(value)];
    const writer = WRITERS.get((value as object).constructor);
    return writer === undefined ? undefined : writer(value as never);
}

/** The value behind an array whose first item is a letter. */
export function thawScalar(parts: readonly unknown[]): unknown {
    return READERS[parts[0] as string](parts);
}

function readDouble(value: number | string): number {
    if (typeof value === 'number') return value;
    if (value === 'NaN') return NaN;
    return value === '-0.0' ? -0 : value === 'Infinity' ? Infinity : -Infinity;
}
