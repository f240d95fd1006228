import { writeSync } from 'node:fs';
import { ApexList, apexType } from '../../../src/runtime/values/index.ts';
import { ApexObject, asApexClass, note } from './job-org.ts';

/** Six chunks of one item; says in which it is and dawdles in the middle of it when the environment asks for that. */
export class SlowBatch extends ApexObject {
    seen = 0;

    start$1(): object {
        return new ApexList(apexType('String'), ['a', 'b', 'c', 'd', 'e', 'f']);
    }

    execute$2(_context: unknown, scope: ApexList): void {
        note(`${String(scope.items[0])} after ${this.seen}`);
        this.seen++;
        if (process.env['DAWDLE'] === scope.items[0]) {
            writeSync(1, `in ${String(scope.items[0])}\n`);
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
        }
    }

    finish$1(): void {
        note(`finish after ${this.seen}`);
    }
}
asApexClass(SlowBatch, ['Database.Batchable<String>', 'Database.Stateful']);
