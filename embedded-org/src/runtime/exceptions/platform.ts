import { typeData } from '../../schema/type-data/type-data.ts';
import { ApexException } from './exception.ts';
import { SCRIPT_THROWN } from './messages.ts';
import { trace } from '../trace/trace.ts';

type ExceptionClass = new () => ApexException;

/*
 * No try/catch of Apex stops these. LimitException: Apex Developer Guide, "Execution Governors and Limits" ("can't be handled").
 * AssertException: Apex Reference, System.assert ("You can't catch an assertion failure using a try/catch block").
 */
const UNCATCHABLE = new Set(['System.LimitException', 'System.AssertException']);

const classes = new Map<string, ExceptionClass>([['System.Exception', ApexException]]);

/**
 * The JavaScript class of a platform exception type, made on first use and derived as the type data says.
 * @param name qualified or not: `System.DmlException`, `DmlException`, `Exception`, `Auth.VerificationException`.
 * @throws Error when the type data knows no such exception.
 */
export function platformException(name: string): ExceptionClass {
    return classes.get(name) ?? makeClass(name);
}

/** Whether the name (qualified or not) is a platform exception type. */
export function isPlatformException(name: string): boolean {
    if (classes.has(name)) return true;
    return (
        /Exception$/i.test(name) &&
        (typeData().platformType(name) ?? typeData().platformType(`System.${name}`)) !== undefined
    );
}

/** A new exception of a platform type with this message; the caller throws it. */
export function apexException(typeName: string, message: string): ApexException {
    return new (platformException(typeName))().init$(message);
}

/**
 * Throws a platform exception.
 * @param typeName e.g. `System.ListException`.
 * @param message verbatim as the platform words it.
 */
export function throwApex(typeName: string, message: string): never {
    const exception = apexException(typeName, message);
    trace({ kind: 'exception-thrown', exception });
    throw exception;
}

function makeClass(name: string): ExceptionClass {
    const data = typeData().platformType(name) ?? typeData().platformType(`System.${name}`);
    if (data === undefined) throw new Error(`The type data has no exception ${name}.`);
    const known = classes.get(data.name);
    if (known !== undefined) {
        classes.set(name, known);
        return known;
    }
    const Base = platformException(data.superName ?? 'System.Exception');
    const made = class extends Base {};
    Object.defineProperty(made, 'name', { value: data.name });
    Object.defineProperty(made.prototype, '$typeName', {
        configurable: true,
        get(this: { constructor: { $info?: { name: string } } }): string {
            return this.constructor.$info?.name ?? data.name;
        }
    });
    if (UNCATCHABLE.has(data.name))
        Object.defineProperty(made.prototype, 'catchable', { value: false, writable: true });
    if (data.name === 'System.AuraHandledException') hideConstructorMessage(made);
    classes.set(data.name, made);
    classes.set(name, made);
    return made;
}

/**
 * The text that an AuraHandledException is made with is for the component alone: Apex reads `Script-thrown exception` until setMessage
 * is called. Undocumented; seen in the tests of published code that runs in orgs.
 */
function hideConstructorMessage(made: ExceptionClass): void {
    const shown = new WeakSet<ApexException>();
    Object.assign(made.prototype, {
        getMessage$0(this: ApexException): string | null {
            return shown.has(this) ? this.$message : SCRIPT_THROWN;
        },
        setMessage$1(this: ApexException, message: string | null): void {
            shown.add(this);
            this.$message = message;
        }
    });
}
