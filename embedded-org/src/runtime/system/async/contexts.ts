import type { BatchableContext, FinalizerContext, QueueableContext, SchedulableContext } from '../../async/contexts.ts';
import { definePlatformType } from '../define.ts';

/*
 * The interfaces through which jobs see their context. User classes may implement them as well (tests often do), so the tables
 * call the bridges that both kinds of objects carry.
 */

export const batchableContext = definePlatformType('Database.BatchableContext', {
    instance: {
        getJobId: (self: BatchableContext) => self.getJobId$0(),
        getChildJobId: (self: BatchableContext) => self.getChildJobId$0()
    }
});

export const queueableContext = definePlatformType('System.QueueableContext', {
    instance: { getJobId: (self: QueueableContext) => self.getJobId$0() }
});

export const schedulableContext = definePlatformType('System.SchedulableContext', {
    instance: { getTriggerId: (self: SchedulableContext) => self.getTriggerId$0() }
});

export const finalizerContext = definePlatformType('System.FinalizerContext', {
    instance: {
        getAsyncApexJobId: (self: FinalizerContext) => self.getAsyncApexJobId$0(),
        getRequestId: (self: FinalizerContext) => self.getRequestId$0(),
        getResult: (self: FinalizerContext) => self.getResult$0(),
        getException: (self: FinalizerContext) => self.getException$0()
    }
});
