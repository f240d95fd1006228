import { BatchableContext, FinalizerContext, QueueableContext, SchedulableContext } from '../../async/contexts.ts';
import type { ApexException } from '../../exceptions/index.ts';
import { registerPlatformCodec } from '../../values/object-graph-platform.ts';
import { ApexAccessLevel, SYSTEM_MODE, USER_MODE } from '../database/access-level.ts';
import { ApexDmlError, ApexDmlResult } from '../database/results.ts';
import { MessagingRecord } from '../messaging/email-message.ts';
import { ApexPattern } from '../regex/pattern.ts';
import { ApexTimeZone } from '../time-zone.ts';
import { ApexUrl } from '../url.ts';
import { ApexUuid } from '../uuid.ts';
import { ApexVersion } from '../version.ts';

/*
 * Platform objects that jobs may keep in their state: those that are values. Streams, generators, iterators and describe results are
 * not serialisable on the platform either. Source: Apex Developer Guide, Using the transient Keyword.
 */

// Results of DML are often kept; their outcomes are plain data.
registerPlatformCodec<ApexDmlResult>({
    name: 'DmlResult',
    jsClass: ApexDmlResult,
    freeze: (result) => [
        result.$typeName.slice('Database.'.length),
        JSON.stringify(result.outcome),
        JSON.stringify(result.merge)
    ],
    thaw: ([name, outcome, merge]) =>
        new ApexDmlResult(name as never, JSON.parse(outcome as string) as never, JSON.parse(merge as string) as never)
});
registerPlatformCodec<ApexDmlError>({
    name: 'DmlError',
    jsClass: ApexDmlError,
    freeze: (error) => [JSON.stringify(error.error)],
    thaw: ([error]) => new ApexDmlError(JSON.parse(error as string) as never)
});
registerPlatformCodec<ApexAccessLevel>({
    name: 'AccessLevel',
    jsClass: ApexAccessLevel,
    freeze: (level) => [level.mode],
    thaw: ([mode]) => (mode === 'user' ? USER_MODE : SYSTEM_MODE)
});
/*
 * Contexts are no more than Ids; jobs keep them in fields that are not transient and are chained (assumed: published packages do so).
 */
registerPlatformCodec<QueueableContext>({
    name: 'QueueableContext',
    jsClass: QueueableContext,
    freeze: (context) => [context.getJobId$0()],
    thaw: ([jobId]) => new QueueableContext(jobId as string)
});
registerPlatformCodec<BatchableContext>({
    name: 'BatchableContext',
    jsClass: BatchableContext,
    freeze: (context) => [context.getJobId$0(), context.getChildJobId$0()],
    thaw: ([jobId, childJobId]) => new BatchableContext(jobId as string, childJobId as string | null)
});
registerPlatformCodec<SchedulableContext>({
    name: 'SchedulableContext',
    jsClass: SchedulableContext,
    freeze: (context) => [context.getTriggerId$0()],
    thaw: ([triggerId]) => new SchedulableContext(triggerId as string)
});
registerPlatformCodec<FinalizerContext>({
    name: 'FinalizerContext',
    jsClass: FinalizerContext,
    freeze: (context) => [
        context.getAsyncApexJobId$0(),
        context.getRequestId$0(),
        context.getResult$0(),
        context.getException$0()
    ],
    thaw: ([jobId, requestId, result, exception]) =>
        new FinalizerContext(jobId as string, requestId as string, result, exception as ApexException | null)
});
registerPlatformCodec<ApexUuid>({
    name: 'UUID',
    jsClass: ApexUuid,
    freeze: (uuid) => [uuid.text],
    thaw: ([text]) => new ApexUuid(text as string)
});
registerPlatformCodec<ApexTimeZone>({
    name: 'TimeZone',
    jsClass: ApexTimeZone,
    freeze: (zone) => [zone.id],
    thaw: ([id]) => new ApexTimeZone(id as string)
});
registerPlatformCodec<ApexVersion>({
    name: 'Version',
    jsClass: ApexVersion,
    freeze: (version) => version.parts,
    thaw: (parts) => new ApexVersion(parts as number[])
});
registerPlatformCodec<ApexPattern>({
    name: 'Pattern',
    jsClass: ApexPattern,
    freeze: ({ pattern }) => [pattern],
    thaw: ([pattern]) => ApexPattern.compile(pattern as string)
});
registerPlatformCodec<ApexUrl>({
    name: 'Url',
    jsClass: ApexUrl,
    freeze: ({ protocol, authority, path, query, ref }) => [protocol, authority, path, query, ref],
    thaw: (parts) => new ApexUrl(...(parts as ConstructorParameters<typeof ApexUrl>))
});
registerPlatformCodec<MessagingRecord>({
    name: 'Messaging',
    jsClass: MessagingRecord,
    freeze: ({ $typeName, values }) => [$typeName, ...Object.entries(values).flat()],
    thaw: ([typeName, ...flat]) => {
        const values: Record<string, unknown> = {};
        for (let i = 0; i < flat.length; i += 2) values[flat[i] as string] = flat[i + 1];
        return new MessagingRecord(typeName as string, values);
    }
});
