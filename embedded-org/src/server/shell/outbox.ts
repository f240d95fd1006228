import type { ApexHost, OutboxMail } from '../host/apex-host.ts';
import { quoted } from './soql-text.ts';

/** Objects that a mail can be addressed to by Id. Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_email_outbound_single.htm (setTargetObjectId) */
const RECIPIENTS: ReadonlyMap<string, string> = new Map([
    ['003', 'Contact'],
    ['005', 'User'],
    ['00Q', 'Lead']
]);

export interface OutboxPage {
    /** All mails that were ever kept; the page shows the newest. */
    readonly total: number;
    readonly mails: readonly (OutboxMail & { readonly recipient: string | null })[];
    /** Host name of links to the org's sites. */
    readonly siteDomain: string;
}

/**
 * The newest mails with the name of the person each is for: many people often share one mailbox. The administrator's eyes, as an
 * outbox is no part of an org that rights could be given to.
 */
export async function outboxPage(host: ApexHost): Promise<OutboxPage> {
    const { total, mails } = await host.outbox();
    const { siteDomain } = await host.metadata();
    const names = await namesOf(host, new Set(mails.flatMap((mail) => mail.targetId ?? [])));
    return {
        total,
        siteDomain,
        mails: mails.map((mail) => ({ ...mail, recipient: names.get(mail.targetId ?? '') ?? null }))
    };
}

async function namesOf(host: ApexHost, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const [prefix, objectName] of RECIPIENTS) {
        const wanted = [...ids].filter((id) => id.startsWith(prefix));
        if (wanted.length === 0) continue;
        const soql = `SELECT Id, Name FROM ${objectName} WHERE Id IN (${wanted.map(quoted).join(', ')})`;
        for (const row of await host.query(await host.defaultUserId(), soql))
            names.set(String(row['Id']), String(row['Name']));
    }
    return names;
}
