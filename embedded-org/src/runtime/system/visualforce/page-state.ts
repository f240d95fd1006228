import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { PageReference } from '../web/page-reference.ts';
import type { PageMessage } from './page-messages.ts';

interface PageState {
    page: PageReference | null;
    readonly messages: PageMessage[];
}

const KEY = {};

/**
 * The Visualforce page that the transaction in progress stands for, and its messages. Outside tests there is one only while a page opens; a
 * test has an empty one until Test.setCurrentPage (public tests set parameters of it without).
 */
export function pageState(): PageState {
    const transaction = currentApexTransaction();
    return transaction.attachment(KEY, () => ({
        page: transaction.test === null ? null : new PageReference(''),
        messages: []
    }));
}
