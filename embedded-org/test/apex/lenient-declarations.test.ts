import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/* Declarations that published packages make, and that orgs compile; where documentation says so, it stands beside the case. */
let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        files: {
            'objects/Level__c/Level__c.object-meta.xml': `<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><customSettingsType>Hierarchy</customSettingsType><label>Level</label></CustomObject>`
        },
        classes: [
            `public class Plans {
                public interface Plan {
                    String run(List<SObject> records);
                    String pick(Map<String, Exception> causes);
                }
                public class AccountPlan implements Plan {
                    public String run(List<Account> records) { return 'account ' + records[0].Name; }
                    public String pick(Map<String, Object> values) { return 'any ' + values.size(); }
                }
                public interface Filter { Plans equals(Object value); }
                public class NameFilter implements Filter {
                    public Plans equals(Object value) { return new Plans(); }
                }
                public String copied(Boolean deep) {
                    Plans other = (Plans) this.clone();
                    return deep + ' ' + (other !== this);
                }
                public String clone(Integer times) { return copied(times > 1); }
            }`,
            `public virtual class PlanException extends Exception {
                public PlanException(String plan, String text) { this(plan + ': ' + text); }
                public virtual String getMessage(Integer status) { return status + ' ' + getMessage(); }
            }`,
            `public class StrictPlanException extends PlanException {}`,
            `public class Stub {
                public HttpCalloutMock mock;
                public Stub(HttpCalloutMock mock) { this.mock = mock; }
                public static Stub empty() { return new Stub(new StaticResourceCalloutMock()); }
            }`,
            `public class Saved extends DataSource.AsyncSaveCallback {
                public Integer seen = 0;
                public override void processSave(Database.SaveResult result) { seen++; }
            }`
        ]
    });
});
after(() => {
    org.close();
});

const CASES: readonly (readonly [title: string, body: string, lines: readonly string[]])[] = [
    [
        'a list of one object implements a list of any (as Apex Developer Guide, "Using Batch Apex"), and so do maps of Object',
        `Plans.Plan p = new Plans.AccountPlan(); System.debug(p.run(new List<SObject>{ new Account(Name = 'a') })); System.debug(p.pick(new Map<String, Exception>()));`,
        ['account a', 'any 0']
    ],
    [
        'an exception keeps its constructors and getMessage() beside those that it declares (Apex Developer Guide, "Create Custom Exceptions")',
        `PlanException e = new PlanException('p', 'late'); System.debug(e.getMessage()); System.debug(e.getMessage(404));
         System.debug(new PlanException('plain').getMessage()); System.debug(new StrictPlanException('own').getMessage(500));`,
        ['p: late', '404 p: late', 'plain', '500 own']
    ],
    [
        'equals of an interface may have another result than that of Object',
        `Plans.Filter f = new Plans.NameFilter(); System.debug(f.equals('x').copied(false));`,
        ['false true']
    ],
    ['clone() is there beside a clone that takes something', `System.debug(new Plans().clone(2));`, ['true true']],
    [
        'a static resource mock is a callout mock (Apex Developer Guide, "Testing HTTP Callouts Using Static Resources")',
        `System.debug(Stub.empty().mock instanceof StaticResourceCalloutMock);`,
        ['true']
    ],
    [
        'callbacks of asynchronous saves are extended (Apex Reference, "AsyncSaveCallback Class")',
        `Saved s = new Saved(); s.processSave(null); System.debug(s.seen);`,
        ['1']
    ],
    [
        'an owner is cast to User, and a User set as owner',
        `Case c = new Case(Owner = new User(Alias = 'al')); System.debug(((User) c.Owner).Alias); c.Owner = new Group(Name = 'g'); System.debug(((Group) c.Owner).Name);`,
        ['al', 'g']
    ],
    ['a plus before a text changes nothing', `System.debug('a' + + 'b');`, ['ab']],
    [
        'output classes of Connect REST hold their documented data (Apex Reference, "ConnectApi.TimeZone")',
        `ConnectApi.UserSettings s = new ConnectApi.UserSettings(); s.timeZone = new ConnectApi.TimeZone(); s.timeZone.name = 'GMT'; System.debug(s.timeZone.name);`,
        ['GMT']
    ],
    [
        'a hierarchy setting belongs to the organisation when nobody else is named',
        `insert new Level__c(Name = 'x'); System.debug(Level__c.getOrgDefaults().SetupOwnerId == UserInfo.getOrganizationId());`,
        ['true']
    ]
];

describe('declarations of published packages', () => {
    for (const [title, body, lines] of CASES) it(title, () => assert.deepEqual(org.run(body), lines));
});
