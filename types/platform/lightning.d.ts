declare module 'lightning/platformShowToastEvent' {
    export interface ToastAttributes {
        title?: string;
        message?: string;
        variant?: 'info' | 'success' | 'warning' | 'error';
        mode?: 'dismissible' | 'pester' | 'sticky';
        messageData?: readonly unknown[] | Readonly<Record<string, unknown>>;
    }
    export class ShowToastEvent extends CustomEvent<unknown> {
        constructor(attributes: ToastAttributes);
    }
}
declare module 'lightning/actions' {
    export class CloseActionScreenEvent extends CustomEvent<void> {
        constructor();
    }
}
declare module 'lightning/platformResourceLoader' {
    export function loadScript(component: object, url: string): Promise<void>;
    export function loadStyle(component: object, url: string): Promise<void>;
}
declare module 'lightning/empApi' {
    export interface EmpSubscription {
        readonly id: string;
        readonly channel: string;
        readonly replayId: number;
    }
    export interface EmpMessage {
        readonly channel: string;
        readonly data: {
            readonly schema?: string;
            readonly payload: Readonly<Record<string, unknown>>;
            readonly event: { readonly replayId: number };
        };
    }
    export function subscribe(
        channel: string,
        replayId: number,
        callback: (message: EmpMessage) => void
    ): Promise<EmpSubscription>;
    export function unsubscribe(
        subscription: EmpSubscription,
        callback?: (response: unknown) => void
    ): Promise<unknown>;
    export function onError(callback: (error: unknown) => void): void;
    export function setDebugFlag(on: boolean): void;
    export function isEmpEnabled(): Promise<boolean>;
}
declare module 'lightning/navigation' {
    import type { LightningElement, WireAdapterConstructor } from 'lwc';

    /** Source: https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html */
    export interface PageReference {
        readonly type: string;
        readonly attributes?: Readonly<Record<string, string | undefined>>;
        readonly state?: Readonly<Record<string, string | undefined>>;
    }
    const Navigate: unique symbol;
    const GenerateUrl: unique symbol;
    export interface Navigable {
        [Navigate](reference: PageReference, replace?: boolean): void;
        [GenerateUrl](reference: PageReference): Promise<string>;
    }
    // A mixin's base class takes any constructor arguments: TypeScript requires any[] here (TS2545).
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    type Constructor = new (...args: any[]) => LightningElement;
    export const NavigationMixin: {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
        <T extends Constructor>(base: T): T & (new (...args: any[]) => Navigable);
        readonly Navigate: typeof Navigate;
        readonly GenerateUrl: typeof GenerateUrl;
    };
    export const CurrentPageReference: WireAdapterConstructor<Record<string, never>, PageReference>;
}
declare module 'lightning/modal' {
    import { LightningElement } from 'lwc';
    export interface ModalAttributes {
        label: string;
        size?: 'small' | 'medium' | 'large' | 'full';
        description?: string;
        disableClose?: boolean;
        [property: string]: unknown;
    }
    export default class LightningModal extends LightningElement {
        size: string;
        label: string;
        description: string;
        disableClose: boolean;
        close(result?: unknown): void;
        static open<T = unknown>(attributes: ModalAttributes): Promise<T | undefined>;
    }
}
declare module 'lightning/confirm' {
    interface Attributes {
        message: string;
        label?: string;
        theme?: string;
        variant?: 'header' | 'headerless';
    }
    export default class LightningConfirm {
        static open(attributes: Attributes): Promise<boolean>;
    }
}
declare module 'lightning/alert' {
    export default class LightningAlert {
        static open(attributes: {
            message: string;
            label?: string;
            theme?: string;
            variant?: 'header' | 'headerless';
        }): Promise<void>;
    }
}
declare module 'lightning/toast' {
    export default class LightningToast {
        static show(
            attributes: { label: string; message?: string; variant?: string; mode?: string; messageLinks?: unknown },
            source?: object
        ): Promise<void>;
    }
}
declare module 'lightning/toastContainer' {
    export default class LightningToastContainer {
        static instance(): LightningToastContainer;
        maxToasts: number;
        toastPosition: string;
        containerPosition: string;
    }
}
