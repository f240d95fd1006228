import { dmlStatement, type DmlKeyword } from '../../dml/statement.ts';
import { ApexException, throwApex } from '../../exceptions/index.ts';
import type { ApexList } from '../../values/list.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { PageReference } from '../web/page-reference.ts';
import { addMessages } from './page-messages.ts';
import { pageState } from './page-state.ts';

/** Text of addFields and reset of a controller that Apex made, as orgs print it. */
export const refuseFields = (method: string) => (): never =>
    throwApex(
        'System.SObjectException',
        `You cannot call ${method} when the data is being passed into the controller by the caller.`
    );

/** Where `retURL` of the page leads, or the given address. */
export const returnPage = (otherwise: string): PageReference =>
    new PageReference((pageState().page?.parameters.get('retURL') as string | null | undefined) ?? otherwise);

/** Runs DML of a controller: what is refused becomes messages of the page. Returns whether it went well. */
export function saves(operation: DmlKeyword, records: ApexSObject | ApexList): boolean {
    try {
        dmlStatement(operation, records, null, 'system');
        return true;
    } catch (error) {
        if (!(error instanceof ApexException) || error.$dmlErrors === null) throw error;
        addMessages(error);
        return false;
    }
}

class StandardController {
    readonly $typeName = 'ApexPages.StandardController';
    readonly record: ApexSObject;

    constructor(record: ApexSObject) {
        this.record = record;
    }

    get id(): string | null {
        return (this.record.$values['Id'] as string | null | undefined) ?? null;
    }
}

/**
 * ApexPages.StandardController as tests make it: with the record itself, whose fields are not read anew. Source: Apex Reference,
 * "StandardController Class"; the addresses of the pages are assumed, but for that of a record's.
 */
export const standardControllerType: PlatformType = definePlatformType('ApexPages.StandardController', {
    static: { new: (record: ApexSObject) => new StandardController(argument(record)) },
    instance: {
        addFields: refuseFields('addFields'),
        reset: refuseFields('reset'),
        cancel: (self: StandardController) => returnPage(self.id === null ? '/' : `/${self.id}`),
        delete: (self: StandardController) =>
            saves('delete', self.record) ? returnPage(`/${self.record.$object.keyPrefix ?? ''}/o`) : null,
        edit: (self: StandardController) => new PageReference(`/${self.id ?? ''}/e`),
        getId: (self: StandardController) => self.id,
        getRecord: (self: StandardController) => self.record,
        save: (self: StandardController) =>
            saves(self.id === null ? 'insert' : 'update', self.record) ? returnPage(`/${self.id ?? ''}`) : null,
        view: (self: StandardController) => new PageReference(`/${self.id ?? ''}`)
    }
});

/** Test.setCurrentPage and setCurrentPageReference. Source: Apex Reference, Test Class. */
export const currentPageType: PlatformType = definePlatformType('System.Test', {
    static: {
        setCurrentPage: (page: PageReference | null) => void (pageState().page = page),
        setCurrentPageReference: (page: PageReference | null) => void (pageState().page = page),
        clearApexPageMessages: () => void pageState().messages.splice(0)
    }
});
