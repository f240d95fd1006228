import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { MethodInfo } from '../../src/runtime/classes.ts';
import { callJobMethod } from '../../src/runtime/async/job-method.ts';
import { ApexObject, asApexClass } from './support/job-org.ts';

function execute(jsName: string, type: string): MethodInfo {
    return {
        name: 'execute',
        jsName,
        isStatic: false,
        visibility: 'public',
        isAbstract: false,
        parameters: [{ name: 'context', type }],
        returnType: 'void',
        annotations: [],
        line: 1
    };
}

// Source: Apex allows a class to implement Queueable, Schedulable and Finalizer at once (Apex Developer Guide, Transaction Finalizers,
// has one class as Queueable and Finalizer); ARCHITECTURE.md names bridges by arity only.
describe('the method of a job', () => {
    class Both extends ApexObject {
        execute$Queueable(): string {
            return 'queueable';
        }

        execute$Finalizer(): string {
            return 'finalizer';
        }

        execute$1(): string {
            return 'bridge';
        }
    }
    asApexClass(Both, ['System.Queueable', 'System.Finalizer'], {
        methods: [
            execute('execute$Queueable', 'QueueableContext'),
            execute('execute$Finalizer', 'System.FinalizerContext')
        ]
    });
    class Child extends Both {}
    asApexClass(Child, []);

    it('is found by the type of its context, in super classes too', () => {
        assert.equal(callJobMethod(new Both(), 'execute', 'System.QueueableContext', {}), 'queueable');
        assert.equal(callJobMethod(new Child(), 'execute', 'System.FinalizerContext', {}), 'finalizer');
    });

    it('is the bridge when none has that type', () => {
        assert.equal(callJobMethod(new Both(), 'execute', 'System.SchedulableContext', {}), 'bridge');
    });
});
