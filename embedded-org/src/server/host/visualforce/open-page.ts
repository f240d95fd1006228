import { rowsOf } from '../../../runtime/access/permissions.ts';
import type { Org } from '../../../runtime/org.ts';
import { dynamicQuery, executeQuery } from '../../../runtime/query/index.ts';
import { pageState } from '../../../runtime/system/visualforce/page-state.ts';
import { StandardSetController } from '../../../runtime/system/visualforce/standard-set-controller.ts';
import { PageReference } from '../../../runtime/system/web/page-reference.ts';
import type { ApexTransaction } from '../../../runtime/transaction/apex-transaction.ts';
import { runTransaction } from '../../../runtime/transaction/run-transaction.ts';
import type { ApexList } from '../../../runtime/values/list.ts';
import { HostError, type OpenedPage } from '../apex-host.ts';
import { failureOf } from '../aura/call-method.ts';
import { mayOpenPage } from '../entity-access.ts';
import { withLockOnDemand } from '../lock-on-demand.ts';
import { userQueryOptions } from '../records/as-user.ts';
import { PageControllers } from './controllers.ts';
import { readPageTag, type PageTag } from './page-tag.ts';
import { NotRendered, renderPage } from './render-page.ts';

/**
 * Opens a Visualforce page from a list as the user, in one transaction: makes its controllers, runs its action and, when that does not lead
 * elsewhere, renders the page.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/pages_controller_sosc_about.htm
 * @param recordIds the chosen records; those that the user cannot see are left out
 * @throws HostError INSUFFICIENT_ACCESS, NOT_FOUND, NOT_RENDERED, or APEX_ERROR with what the page's Apex threw
 */
export function openPage(
    org: Org,
    userId: string,
    pageName: string,
    objectName: string,
    recordIds: readonly string[]
): OpenedPage {
    const entryPoint = `VF: /apex/${pageName}`;
    const run = (transaction: ApexTransaction): OpenedPage => {
        if (!mayOpenPage(transaction, pageName))
            throw new HostError(
                'INSUFFICIENT_ACCESS',
                `Insufficient Privileges: you may not open the page ${pageName}.`
            );
        const { markup, tag } = pageOf(transaction, pageName);
        const state = pageState();
        state.page = new PageReference(`/apex/${pageName}`);
        const records = chosenRecords(transaction, org, tag, objectName, recordIds);
        const controllers = new PageControllers(org, tag.extensions, records);
        const target = tag.action === null ? null : controllers.act(tag.action);
        if (target !== null) return { url: target.url, html: null };
        return { url: null, html: renderPage(markup, (property) => controllers.text(property), state.messages) };
    };
    try {
        return withLockOnDemand((lock) => runTransaction(org, { userId, quiddity: 'VF', entryPoint, lock }, run));
    } catch (thrown) {
        throw asHostError(thrown, pageName);
    }
}

function pageOf(transaction: ApexTransaction, pageName: string): { markup: string; tag: PageTag } {
    const [page] = rowsOf(transaction, 'ApexPage', 'Name', [pageName]);
    const markup = page === undefined ? '' : String(page.$values['Markup']);
    const tag = readPageTag(markup);
    if (tag === null) throw new HostError('NOT_FOUND', `The project has no Visualforce page ${pageName}.`);
    return { markup, tag };
}

/** That a set which nothing was chosen from is empty, and not the list view's, is assumed. */
function chosenRecords(
    transaction: ApexTransaction,
    org: Org,
    tag: PageTag,
    objectName: string,
    recordIds: readonly string[]
): StandardSetController {
    const object = org.schema.object(objectName);
    if (object === undefined || !tag.isForSet || tag.standardController?.toLowerCase() !== object.name.toLowerCase())
        throw new HostError('NOT_FOUND', `This page is not for lists of ${objectName}.`);
    const ids = recordIds.filter((id) => /^\w{15}(\w{3})?$/.test(id)).map((id) => `'${id}'`);
    const found = executeQuery(
        dynamicQuery(
            `SELECT Id FROM ${object.name} ${ids.length === 0 ? 'LIMIT 0' : `WHERE Id IN (${ids.join()})`}`,
            org.schema
        ),
        [],
        userQueryOptions(transaction)
    ) as ApexList;
    const controller = new StandardSetController(found);
    controller.selected = found;
    return controller;
}

function asHostError(thrown: unknown, pageName: string): HostError {
    if (thrown instanceof HostError) return thrown;
    if (thrown instanceof NotRendered)
        return new HostError(
            'NOT_RENDERED',
            `The page ${pageName} has ${thrown.message}, which the embedded org does not render.`
        );
    const { exceptionType, message } = failureOf(thrown);
    return new HostError('APEX_ERROR', `${exceptionType}: ${message}`);
}
