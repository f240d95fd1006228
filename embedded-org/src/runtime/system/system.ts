import { pageState } from './visualforce/page-state.ts';
import { throwApex } from '../exceptions/index.ts';
import { ruleContext } from '../dml/rule-context.ts';
import { NO_OPTIONS } from '../dml/options.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { runAs } from '../transaction/run-as.ts';
import { ApexDatetime } from '../values/datetime.ts';
import type { ApexEnum } from '../values/enum.ts';
import { valuesEqual } from '../values/equality.ts';
import { hashValue } from '../values/hash.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { stringOf } from '../values/to-string.ts';
import { argument } from './arguments.ts';
import { assertEqual, assertNotEqual, assertTrue } from './assert.ts';
import { definePlatformType, type PlatformType } from './define.ts';
import { platformEnumConstant } from './enums.ts';
import { ApexVersion } from './version.ts';
import { trace } from '../trace/trace.ts';

const clock = (): number => currentApexTransaction().org.clock();
const quiddityIs =
    (...names: string[]) =>
    (): boolean =>
        names.includes(currentApexTransaction().quiddity);
const gateway = () => currentApexTransaction().org.async;

/** System.debug(value) and System.debug(level, value). */
function debug(first: unknown, second?: unknown): void {
    const [level, value] =
        second === undefined ? ['DEBUG', first] : [(first as ApexEnum | null)?.name ?? 'DEBUG', second];
    const text = stringOf(value);
    trace({ kind: 'debug', level, text });
    currentApexTransaction().debugLog.write(level, text, clock());
}

/** System.ResetPasswordResult. */
export class ResetPasswordResult {
    readonly $typeName = 'System.ResetPasswordResult';
    readonly password: string;

    constructor(password: string) {
        this.password = password;
    }
}

/**
 * Runs a password operation; what the platform refuses is an InvalidParameterValueException. Source: platform-rules A7; type of the
 * exception from https://vivekvismayam.github.io/posts/set-password-apex
 */
function withPasswords<T>(body: (context: ReturnType<typeof ruleContext>) => T): T {
    const transaction = currentApexTransaction();
    const context = ruleContext(transaction, 'update', {
        allOrNone: true,
        mode: 'system',
        enforceSharing: false,
        options: NO_OPTIONS
    });
    try {
        return body(context);
    } catch (error) {
        const code = (error as { code?: unknown }).code;
        if (error instanceof Error && typeof code === 'string')
            throwApex('System.InvalidParameterValueException', `${code}: ${error.message}`);
        throw error;
    }
}

function resetPassword(userId: string, sendMail: boolean, template: string | null = null): ResetPasswordResult {
    return withPasswords(
        (context) =>
            new ResetPasswordResult(
                currentApexTransaction().org.passwords.reset(context, argument(userId), sendMail, template)
            )
    );
}

/** Source: Apex Reference, System Class. */
export const systemTypes: readonly PlatformType[] = [
    definePlatformType('System.System', {
        static: {
            abortJob: (jobId: string) => {
                gateway().abortJob(argument(jobId));
            },
            Assert: assertTrue,
            assertEquals: assertEqual,
            assertNotEquals: assertNotEqual,
            attachFinalizer: (finalizer: object) => {
                gateway().attachFinalizer(argument(finalizer));
            },
            // Source: Apex Reference, System Class, currentPageReference: the page of Visualforce controllers, as ApexPages.currentPage.
            currentPageReference: () => pageState().page,
            currentTimeMillis: () => BigInt(clock()),
            debug,
            enqueueJob: (job: object, options: unknown = null) => gateway().enqueueJob(argument(job), options),
            equals: valuesEqual,
            getApplicationReadWriteMode: () => platformEnumConstant('System.ApplicationReadWriteMode', 'DEFAULT'),
            hashCode: hashValue,
            isBatch: quiddityIs('BATCH_APEX', 'BATCH_ACS', 'BATCH_CHUNK_PARALLEL', 'BATCH_CHUNK_SERIAL'),
            isFuture: quiddityIs('FUTURE'),
            isQueueable: quiddityIs('QUEUEABLE'),
            isScheduled: quiddityIs('SCHEDULED'),
            now: () => new ApexDatetime(clock()),
            resetPassword: (userId: string, sendMail: boolean) => resetPassword(userId, sendMail),
            resetPasswordWithEmailTemplate: (userId: string, sendMail: boolean, template: string) =>
                resetPassword(userId, sendMail, template),
            runAs: (user: ApexSObject | ApexVersion | null, body: () => void = () => undefined) => {
                // runAs(Version) picks a package version; the embedded org has one version of everything.
                if (!(user instanceof ApexVersion)) runAs(user, body);
            },
            schedule: (name: string, cronExpression: string, job: object) =>
                gateway().schedule(argument(name), argument(cronExpression), argument(job)),
            scheduleBatch: (job: object, name: string, minutes: number, scope: number | null = null) =>
                gateway().scheduleBatch(argument(job), argument(name), argument(minutes), scope),
            setPassword: (userId: string, password: string) => {
                withPasswords((context) => {
                    currentApexTransaction().org.passwords.set(context, argument(userId), argument(password));
                });
            },
            today: () => new ApexDatetime(clock()).dateIn(currentApexTransaction().user.timeZone)
        }
    }),
    definePlatformType('System.ResetPasswordResult', {
        instance: {
            getPassword: (self: ResetPasswordResult) => self.password,
            'get:password': (self: ResetPasswordResult) => self.password
        }
    })
];
