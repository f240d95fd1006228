import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/* Source: SOQL and SOSL Reference, "Location-Based SOQL Queries" (DISTANCE, GEOLOCATION; great circle; 'km' and 'mi'). */
const org = new ApexOrg({ classes: ['public class Unused { }'] });
before(() => {
    org.run(`
        insert new List<Account>{
            new Account(Name = 'Near', BillingLatitude = 52.52, BillingLongitude = 13.4),
            new Account(Name = 'Far', BillingLatitude = 48.14, BillingLongitude = 11.58),
            new Account(Name = 'Nowhere')
        };
    `);
});
after(() => {
    org.close();
});

describe('DISTANCE', () => {
    it('selects records within a radius; those without a place are in none', () => {
        assert.deepEqual(
            org.run(`
                for (Account a : [SELECT Name FROM Account WHERE DISTANCE(BillingAddress, GEOLOCATION(52.5, 13.4), 'km') < 20]) { System.debug(a.Name); }
                for (Account a : [SELECT Name FROM Account WHERE DISTANCE(BillingAddress, GEOLOCATION(52.5, 13.4), 'mi') > 20]) { System.debug(a.Name); }
            `),
            ['Near', 'Far']
        );
    });

    it('sorts by the way and gives it under an alias, in kilometres or miles', () => {
        // 0.02 degrees of latitude on a sphere of 6371 km.
        assert.deepEqual(
            org.run(`
                List<Account> rows = [SELECT Name, DISTANCE(BillingAddress, GEOLOCATION(52.5, 13.4), 'km') way FROM Account
                    WHERE BillingLatitude != NULL ORDER BY DISTANCE(BillingAddress, GEOLOCATION(52.5, 13.4), 'km') DESC];
                System.debug(rows[0].Name + ' ' + rows[1].Name);
                System.debug(((Decimal) rows[1].get('way')).setScale(2));
            `),
            ['Far Near', '2.22']
        );
    });

    it('takes bind variables for the place and the radius', () => {
        assert.deepEqual(
            org.run(`
                Double latitude = 52.5; Double longitude = 13.4; Integer radius = 20;
                System.debug([SELECT COUNT() FROM Account WHERE DISTANCE(BillingAddress, GEOLOCATION(:latitude, :longitude), 'km') < :radius]);
            `),
            ['1']
        );
    });
});

describe('convertCurrency', () => {
    it('gives the amount itself in an org with one currency', () => {
        // Assumed: the platform documents convertCurrency for multicurrency orgs only.
        assert.deepEqual(
            org.run(`
                insert new Account(Name = 'Rich', AnnualRevenue = 5);
                System.debug([SELECT convertCurrency(AnnualRevenue) FROM Account WHERE Name = 'Rich'].AnnualRevenue);
            `),
            ['5']
        );
    });
});
