import type { PlatformType } from '../define.ts';
import { eventBusTypes } from '../event-bus.ts';
import './codecs.ts';
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
