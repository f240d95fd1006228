import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { apexType, STRING } from '../../values/type.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { dailyMails, mailedToday } from '../messaging/daily-mails.ts';

const DAY = 86_400_000;

/**
 * Limits of an org by name. Sources of the names: REST API Developer Guide, "Limits" resource; of the numbers: Salesforce Developer Limits and
 * Allocations Quick Reference, Developer Edition (those that depend on licences are assumed).
 */
const LIMITS: Readonly<Record<string, number>> = {
    ActiveScratchOrgs: 3,
    ConcurrentAsyncGetReportInstances: 200,
    ConcurrentSyncReportRuns: 20,
    DailyApiRequests: 15_000,
    DailyAsyncApexExecutions: 250_000,
    DailyAsyncApexTests: 500,
    DailyBulkApiBatches: 15_000,
    DailyBulkV2QueryJobs: 10_000,
    DailyGenericStreamingApiEvents: 10_000,
    DailyScratchOrgs: 6,
    DailyStandardVolumePlatformEvents: 10_000,
    DailyStreamingApiEvents: 10_000,
    DailyWorkflowEmails: 15,
    DataStorageMB: 5,
    FileStorageMB: 20,
    HourlyAsyncReportRuns: 1_200,
    HourlyDashboardRefreshes: 200,
    HourlyPublishedPlatformEvents: 50_000,
    HourlySyncReportRuns: 500,
    HourlyTimeBasedWorkflow: 50,
    MassEmail: 10,
    PermissionSets: 1_500,
    /** In Developer Edition; see dailyMails. */
    SingleEmail: 15
};

/** System.OrgLimit. */
class OrgLimit {
    readonly $typeName = 'System.OrgLimit';
    readonly name: string;

    constructor(name: string) {
        this.name = name;
    }

    /** Jobs, mails and permission sets are counted; nothing else of the list is used up in the embedded org. */
    used(): number {
        const { org } = currentApexTransaction();
        const count = (objectName: string, condition: string, parameters: readonly number[] = []): number => {
            const object = org.schema.object(objectName);
            if (object === undefined) return 0;
            org.store.tables.of(object);
            const sql = `SELECT count(*) FROM "${object.name}" WHERE ${condition}`;
            return Number(org.store.statement(sql).rows([...parameters])[0]?.[0] ?? 0);
        };
        if (this.name === 'SingleEmail') return mailedToday(org);
        if (this.name === 'PermissionSets') return count('PermissionSet', '"IsOwnedByProfile" = 0');
        if (this.name !== 'DailyAsyncApexExecutions') return 0;
        return count('AsyncApexJob', '"CreatedDate" > ?', [org.clock() - DAY]);
    }
}

const all = (): OrgLimit[] => Object.keys(LIMITS).map((name) => new OrgLimit(name));

/** Source: Apex Reference, OrgLimits Class; OrgLimit Class. */
export const orgLimitTypes: readonly PlatformType[] = [
    definePlatformType('System.OrgLimits', {
        static: {
            getAll: () => new ApexList(apexType('System.OrgLimit'), all()),
            getMap: () =>
                new ApexMap(
                    STRING,
                    apexType('System.OrgLimit'),
                    all().map((limit) => [limit.name, limit])
                )
        }
    }),
    definePlatformType('System.OrgLimit', {
        instance: {
            getLimit: (self: OrgLimit) =>
                self.name === 'SingleEmail' ? dailyMails(currentApexTransaction().org) : LIMITS[self.name],
            getName: (self: OrgLimit) => self.name,
            getValue: (self: OrgLimit) => self.used()
        }
    })
];
