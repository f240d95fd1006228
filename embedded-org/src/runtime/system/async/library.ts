import { registerPlatformCodec } from '../../values/object-graph-platform.ts';
import { ApexDmlError, ApexDmlResult } from '../database/results.ts';
import type { PlatformType } from '../define.ts';
import { eventBusTypes } from '../event-bus.ts';
import { asyncInfo } from './async-info.ts';
import { asyncOptions, queueableDuplicateSignature, queueableDuplicateSignatureBuilder } from './async-options.ts';
import { flexQueue } from './flex-queue.ts';

/** Implementations of the platform types of jobs and events, for {@link registerPlatformTypes}. */
export const asyncLibrary: readonly PlatformType[] = [
    asyncInfo,
    asyncOptions,
    flexQueue,
    queueableDuplicateSignature,
    queueableDuplicateSignatureBuilder,
    ...eventBusTypes
];

// Results of DML are often kept in the state of jobs; their outcomes are plain data.
registerPlatformCodec<ApexDmlResult>({
    name: 'DmlResult',
    jsClass: ApexDmlResult,
    freeze: (result) => [result.$typeName.slice('Database.'.length), JSON.stringify(result.outcome), JSON.stringify(result.merge)],
    thaw: ([name, outcome, merge]) => new ApexDmlResult(name as never, JSON.parse(outcome as string) as never, JSON.parse(merge as string) as never)
});
registerPlatformCodec<ApexDmlError>({
    name: 'DmlError',
    jsClass: ApexDmlError,
    freeze: (error) => [JSON.stringify(error.error)],
    thaw: ([error]) => new ApexDmlError(JSON.parse(error as string) as never)
});
