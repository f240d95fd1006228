import { ApexException, frameOf, toApexException } from '../runtime/exceptions/index.ts';
import { traceTo, type TracedTransaction, type TraceEvent } from '../runtime/trace/trace.ts';
import { zoneOffset } from '../runtime/values/time-zone.ts';
import { isLogged, levelsText, type LogLevels } from './log-levels.ts';

/** Lines of LIMIT_USAGE_FOR_NS in the platform's order, by counter. */
const LIMIT_LINES: readonly (readonly [string, string])[] = [
    ['Number of SOQL queries', 'queries'],
    ['Number of query rows', 'queryRows'],
    ['Number of SOSL queries', 'soslQueries'],
    ['Number of DML statements', 'dmlStatements'],
    ['Number of Publish Immediate DML', 'publishImmediateDml'],
    ['Number of DML rows', 'dmlRows']
];
const LATER_LIMIT_LINES: readonly (readonly [string, string])[] = [
    ['Number of callouts', 'callouts'],
    ['Number of Email Invocations', 'emailInvocations'],
    ['Number of future calls', 'futureCalls'],
    ['Number of queueable jobs added to the queue', 'queueableJobs'],
    ['Number of Mobile Apex push calls', 'mobilePushApexCalls']
];

type CallEvent = Extract<TraceEvent, { className: string }>;

export interface DebugLogSetting {
    readonly apiVersion: string;
    readonly levels: LogLevels;
    /** Id of the ApexClass record of a class, by the name of the class (or of an inner one); empty text for none. */
    classIdOf(className: string): string;
}

/**
 * Writes debug logs in Salesforce's form: one log per execution, to `write`, line by line.
 * Sources: Apex Developer Guide, "Working with Logs in the Developer Console", "Debug Log Levels"; Help, "Debug Log Details". Events that
 * the embedded org does not have are left out: variable assignments, heap allocations, calls of the system's own methods.
 */
export class DebugLogWriter {
    private readonly setting: DebugLogSetting;
    private readonly write: (text: string) => void;
    private start = process.hrtime.bigint();
    private depth = 0;
    private timeZone = 'GMT';

    constructor(setting: DebugLogSetting, write: (text: string) => void) {
        this.setting = setting;
        this.write = write;
    }

    /** Logs what runs inside `body` on this thread. */
    during<T>(body: () => T): T {
        traceTo((event) => {
            this.log(event);
        });
        try {
            return body();
        } finally {
            traceTo(null);
        }
    }

    private log(event: TraceEvent): void {
        const { levels } = this.setting;
        switch (event.kind) {
            case 'execution-started':
                this.begin(event.transaction);
                break;
            case 'limits':
                if (isLogged(event, levels)) this.limits(event.transaction);
                break;
            default: {
                if (event.kind === 'execution-finished') this.depth--;
                if (isLogged(event, levels)) this.line(...this.partsOf(event));
            }
        }
    }

    private begin(transaction: TracedTransaction): void {
        if (this.depth++ === 0) {
            this.start = process.hrtime.bigint();
            this.timeZone = transaction.user.timeZone;
            this.write(`${this.setting.apiVersion} ${levelsText(this.setting.levels)}\n`);
            if (this.setting.levels.APEX_CODE === 'NONE') return;
            this.line('USER_INFO', '[EXTERNAL]', transaction.user.id, transaction.user.username, this.timeZone);
        }
        if (this.setting.levels.APEX_CODE !== 'NONE') this.line('EXECUTION_STARTED');
    }

    private limits({ limits }: TracedTransaction): void {
        const counted = ([text, name]: readonly [string, string]): string =>
            `  ${text}: ${String(limits.used(name))} out of ${String(limits.limit(name))}\n`;
        this.line('CUMULATIVE_LIMIT_USAGE');
        this.line('LIMIT_USAGE_FOR_NS', '(default)', '');
        this.write(
            [
                ...LIMIT_LINES.map(counted),
                `  Maximum CPU time: ${String(limits.cpuTime)} out of ${String(limits.cpuLimit)}\n`,
                `  Maximum heap size: ${String(limits.heapSize)} out of ${String(limits.heapLimit)}\n`,
                ...LATER_LIMIT_LINES.map(counted)
            ].join('')
        );
        this.line('CUMULATIVE_LIMIT_USAGE_END');
    }

    /** `HH:mm:ss.S (nanoseconds since the beginning)|EVENT|...`, the time in the running user's time zone. */
    private line(...parts: readonly string[]): void {
        const now = Date.now();
        const local = new Date(now + zoneOffset(this.timeZone, now));
        const clock = `${local.toISOString().slice(11, 19)}.${String(local.getUTCMilliseconds())}`;
        this.write(`${clock} (${String(process.hrtime.bigint() - this.start)})|${parts.join('|')}\n`);
    }

    /** What a line says after its time. */
    private partsOf(event: Exclude<TraceEvent, { kind: 'execution-started' | 'limits' }>): string[] {
        switch (event.kind) {
            case 'execution-finished':
                return ['EXECUTION_FINISHED'];
            case 'unit-started':
                return ['CODE_UNIT_STARTED', '[EXTERNAL]', event.name];
            case 'unit-finished':
                return ['CODE_UNIT_FINISHED', event.name];
            case 'debug':
                return ['USER_DEBUG', at(), event.level, event.text];
            case 'method-entered':
            case 'method-left':
            case 'constructor-entered':
            case 'constructor-left':
                return this.call(event);
            case 'statement':
                return ['STATEMENT_EXECUTE', at()];
            case 'query-started':
                return ['SOQL_EXECUTE_BEGIN', at(), `Aggregations:${String(event.aggregations)}`, event.text];
            case 'query-finished':
                return ['SOQL_EXECUTE_END', at(), `Rows:${String(event.rows)}`];
            case 'dml-started':
                return [
                    'DML_BEGIN',
                    at(),
                    `Op:${event.operation}`,
                    `Type:${event.object}`,
                    `Rows:${String(event.rows)}`
                ];
            case 'dml-finished':
                return ['DML_END', at()];
            case 'exception-thrown':
                return ['EXCEPTION_THROWN', at(), (event.exception as ApexException).toString$0()];
            case 'fatal-error':
                return ['FATAL_ERROR', fatal(event.thrown)];
        }
    }

    /**
     * `METHOD_ENTRY|[line of the call]|Id of the class|Class.method(Type)`, `CONSTRUCTOR_ENTRY|[line]|Id|<init>(Type)|Class`.
     * Source: Apex Developer Guide, "Debug Log Levels"; the constructor's last part as logs of orgs have it.
     */
    private call({ kind, className, signature }: CallEvent): string[] {
        const classId = this.setting.classIdOf(className);
        const isEntry = kind.endsWith('entered');
        if (kind.startsWith('constructor'))
            return [isEntry ? 'CONSTRUCTOR_ENTRY' : 'CONSTRUCTOR_EXIT', at(), classId, signature, className];
        return [isEntry ? 'METHOD_ENTRY' : 'METHOD_EXIT', at(), classId, `${className}.${signature}`];
    }
}

/** `[line]` of the Apex that runs, `[EXTERNAL]` when none does. */
function at(): string {
    const [frame] = frameOf(new Error().stack ?? '');
    return frame === undefined ? '[EXTERNAL]' : `[${String(frame.line)}]`;
}

function fatal(thrown: unknown): string {
    const error = toApexException(thrown);
    return error instanceof ApexException ? `${error.toString$0()}\n\n${error.getStackTraceString$0()}` : error.message;
}
