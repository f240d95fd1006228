import assert from 'node:assert/strict';
import { Script } from 'node:vm';
import { afterEach, describe, it } from 'node:test';
import type { ClassInfo } from '../../src/runtime/classes.ts';
import {
    ApexException,
    InternalError,
    apexException,
    platformException,
    setFrameMapper,
    throwApex,
    toApexException
} from '../../src/runtime/exceptions/index.ts';
import { classInfo } from './support.ts';

class MyException extends platformException('System.Exception') {
    static readonly $info: ClassInfo = classInfo({ name: 'Outer.MyException', superName: 'Exception' });
}

/** Runs a function body under a file name of generated code. */
function generated(code: string, argument: unknown = null): unknown {
    return (
        new Script(`(function run(x) { ${code} })`, { filename: 'apex:Foo' }).runInThisContext() as (
            x: unknown
        ) => unknown
    )(argument);
}

function caught(action: () => unknown): ApexException | InternalError {
    try {
        action();
    } catch (error) {
        return toApexException(error);
    }
    return assert.fail('nothing was thrown');
}

afterEach(() => setFrameMapper(() => null));

describe('Exceptions', () => {
    // Source: Apex Developer Guide, "Create Custom Exceptions".
    it('take message and cause in four ways', () => {
        const cause = new MyException().init$('inner');
        assert.equal(new MyException().init$().getMessage$0(), 'Script-thrown exception');
        assert.equal(new MyException().init$('outer', cause).getCause$0(), cause);
        // Source: public test code that passes in orgs.
        assert.equal(new MyException().init$(cause).getMessage$0(), 'Script-thrown exception');
        assert.equal(cause.getTypeName$0(), 'Outer.MyException');
        assert.equal(String(cause), 'Outer.MyException: inner');
    });

    it('of limits and assertions cannot be caught', () => {
        assert.equal(apexException('System.LimitException', 'x').catchable, false);
        assert.equal(apexException('System.AssertException', 'x').catchable, false);
        assert.equal(new MyException().catchable, true);
    });

    it('print an Apex stack trace, innermost first', () => {
        setFrameMapper((_file, line, _column, name) => ({ text: `Class.Foo.${name}`, line: line + 10 }));
        const error = caught(() => generated('x("System.ListException", "m")', throwApex)) as ApexException;
        assert.equal(error.getStackTraceString$0(), 'Class.Foo.run: line 11, column 1');
        assert.equal(error.getLineNumber$0(), 11);
    });
});

describe('Native errors', () => {
    it('on null in generated code are null pointer exceptions', () => {
        const error = caught(() => generated('return x.length'));
        assert.equal(String(error), 'System.NullPointerException: Attempt to de-reference a null object');
    });

    it('on null outside generated code are faults of ours', () => {
        const error = caught(() => (null as unknown as string).length);
        assert.ok(error instanceof InternalError);
    });

    it('on undefined are faults of ours', () => {
        assert.ok(caught(() => generated('return undefined.x')) instanceof InternalError);
    });

    it('of an exhausted stack are limit exceptions', () => {
        const error = caught(() => generated('(function f() { f(); })()'));
        assert.equal(String(error), 'System.LimitException: Maximum stack depth reached: 1001');
    });
});
