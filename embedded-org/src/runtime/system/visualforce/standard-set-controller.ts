import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList } from '../../values/list.ts';
import { ApexSObject } from '../../values/sobject.ts';
import { apexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { ApexQueryLocator } from '../database/query-locator.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import type { PageReference } from '../web/page-reference.ts';
import { refuseFields, returnPage, saves } from './standard-controller.ts';

/** Source: Visualforce Developer Guide, "Pagination with a List Controller": 20 records a page by default, at most 10,000 in all. */
const PAGE_SIZE = 20;
const MOST_RECORDS = 10_000;

/** What Apex code sees of ApexPages.StandardSetController; pages that a list opens get one with the chosen records in `selected`. */
export class StandardSetController {
    readonly $typeName = 'ApexPages.StandardSetController';
    readonly records: ApexList;
    readonly prototype: ApexSObject | null;
    readonly isComplete: boolean;
    selected: ApexList;
    pageSize = PAGE_SIZE;
    page = 1;
    filterId: string | null = null;

    constructor(source: ApexList | ApexQueryLocator) {
        const isLocator = source instanceof ApexQueryLocator;
        const items = isLocator ? [...source.rows()] : source.items;
        this.isComplete = items.length <= MOST_RECORDS;
        this.records = new ApexList(isLocator ? apexType('SObject') : source.elementType, items.slice(0, MOST_RECORDS));
        this.selected = new ApexList(this.records.elementType);
        const first = this.records.items[0] as ApexSObject | undefined;
        const object = first?.$object ?? currentApexTransaction().org.schema.object(this.records.elementType.name);
        this.prototype = object === undefined ? null : new ApexSObject(object, {});
    }

    get lastPage(): number {
        return Math.max(1, Math.ceil(this.records.items.length / this.pageSize));
    }

    pageRecords(): ApexList {
        const from = (this.page - 1) * this.pageSize;
        return new ApexList(this.records.elementType, this.records.items.slice(from, from + this.pageSize));
    }

    goTo(page: number): void {
        this.page = Math.min(Math.max(1, page), this.lastPage);
    }
}

/** What was set on the prototype goes to the selected records, then all records are updated. */
function save(self: StandardSetController): PageReference | null {
    for (const record of self.selected.items as ApexSObject[])
        for (const [name, value] of Object.entries(self.prototype?.$values ?? {})) record.set$(name, value);
    return self.records.items.length === 0 || saves('update', self.records) ? returnPage('/') : null;
}

/**
 * ApexPages.StandardSetController. The filters of list views are unknown to the embedded org. Source: Apex Reference,
 * "StandardSetController Class".
 */
export const standardSetControllerType: PlatformType = definePlatformType('ApexPages.StandardSetController', {
    static: { new: (source: ApexList | ApexQueryLocator) => new StandardSetController(argument(source)) },
    instance: {
        addFields: refuseFields('addFields'),
        reset: refuseFields('reset'),
        cancel: () => returnPage('/'),
        first: (self: StandardSetController) => self.goTo(1),
        getCompleteResult: (self: StandardSetController) => self.isComplete,
        getFilterId: (self: StandardSetController) => self.filterId,
        getHasNext: (self: StandardSetController) => self.page < self.lastPage,
        getHasPrevious: (self: StandardSetController) => self.page > 1,
        getListViewOptions: () => new ApexList(apexType('System.SelectOption')),
        getPageNumber: (self: StandardSetController) => self.page,
        getPageSize: (self: StandardSetController) => self.pageSize,
        getRecord: (self: StandardSetController) => self.prototype,
        getRecords: (self: StandardSetController) => self.pageRecords(),
        getResultSize: (self: StandardSetController) => self.records.items.length,
        getSelected: (self: StandardSetController) => self.selected,
        last: (self: StandardSetController) => self.goTo(self.lastPage),
        next: (self: StandardSetController) => self.goTo(self.page + 1),
        previous: (self: StandardSetController) => self.goTo(self.page - 1),
        save,
        setFilterId: (self: StandardSetController, id: string | null) => void (self.filterId = id),
        setPageNumber: (self: StandardSetController, page: number) => self.goTo(argument(page)),
        setPageSize: (self: StandardSetController, size: number) => {
            if (argument(size) < 1) throwApex('System.VisualforceException', 'The page size must be greater than 0.');
            self.pageSize = size;
        },
        setSelected: (self: StandardSetController, records: ApexList) => void (self.selected = argument(records))
    }
});
