import { ApexException } from '../../exceptions/index.ts';
import type { ApexEnum } from '../../values/enum.ts';
import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { platformEnumConstant } from '../enums.ts';
import { pageState } from './page-state.ts';

/** ApexPages.Message. A message without a detail gives its summary as one (assumed). */
export class PageMessage {
    readonly $typeName = 'ApexPages.Message';
    readonly severity: ApexEnum;
    readonly summary: string | null;
    readonly detail: string | null;
    readonly componentLabel: string | null;

    constructor(severity: ApexEnum, summary: string | null, detail: string | null = null, id: string | null = null) {
        this.severity = severity;
        this.summary = summary;
        this.detail = detail ?? summary;
        this.componentLabel = id;
    }

    /** As System.debug prints it. */
    toString(): string {
        return `ApexPages.Message["${this.summary ?? ''}"]`;
    }
}

/** The messages of an exception: one for each row that DML refused, else its own. */
function messagesOf(exception: ApexException): PageMessage[] {
    const severity = platformEnumConstant('ApexPages.Severity', 'ERROR');
    const errors = exception.$dmlErrors;
    return errors === null || errors.length === 0
        ? [new PageMessage(severity, exception.$message)]
        : errors.map((error) => new PageMessage(severity, error.message));
}

/** Adds what went wrong to the page's messages, as `ApexPages.addMessages` does. */
export function addMessages(exception: unknown): void {
    if (argument(exception) instanceof ApexException)
        pageState().messages.push(...messagesOf(exception as ApexException));
}

/** ApexPages and ApexPages.Message. Source: Apex Reference, "ApexPages Class", "Message Class". */
export const pageMessageTypes: readonly PlatformType[] = [
    definePlatformType('System.ApexPages', {
        static: {
            addMessage: (message: PageMessage) => void pageState().messages.push(argument(message)),
            addMessages,
            currentPage: () => pageState().page,
            getMessages: () => new ApexList(apexType('ApexPages.Message'), [...pageState().messages]),
            hasMessages: (severity?: ApexEnum) =>
                pageState().messages.some((message) => severity === undefined || message.severity === severity)
        }
    }),
    definePlatformType('ApexPages.Message', {
        static: {
            new: (severity: ApexEnum, summary: string | null, detail?: string | null, id?: string | null) =>
                new PageMessage(argument(severity), summary, detail, id)
        },
        instance: {
            getComponentLabel: (self: PageMessage) => self.componentLabel,
            getDetail: (self: PageMessage) => self.detail,
            getSeverity: (self: PageMessage) => self.severity,
            getSummary: (self: PageMessage) => self.summary
        }
    })
];
