declare module '@salesforce/apex' {
    /** Fetches a wired Apex result again. Takes the whole object that the wire service handed over, not its data. */
    export function refreshApex(wired: unknown): Promise<void>;
    export function getSObjectValue(record: unknown, field: string | import('platform/types').FieldReference): unknown;
}
declare module '@salesforce/label/*' {
    const text: string;
    export default text;
}
declare module '@salesforce/resourceUrl/*' {
    const url: string;
    export default url;
}
declare module '@salesforce/contentAssetUrl/*' {
    const url: string;
    export default url;
}
declare module '@salesforce/schema/*' {
    const reference: import('platform/types').FieldReference;
    export default reference;
}
declare module '@salesforce/user/Id' {
    const id: string;
    export default id;
}
declare module '@salesforce/user/isGuest' {
    const guest: boolean;
    export default guest;
}
declare module '@salesforce/userPermission/*' {
    const held: boolean | undefined;
    export default held;
}
declare module '@salesforce/customPermission/*' {
    const held: boolean | undefined;
    export default held;
}
declare module '@salesforce/messageChannel/*' {
    const channel: { readonly channelName: string };
    export default channel;
}
declare module '@salesforce/client/formFactor' {
    const formFactor: 'Large' | 'Medium' | 'Small';
    export default formFactor;
}
declare module '@salesforce/i18n/*' {
    const value: string;
    export default value;
}
