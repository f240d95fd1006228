/** The organization of config/embedded-org.json: what the console is tried on must have the cases that real orgs have, and stay the same. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { queryOrg } from './support/org.mjs';

describe('the sample organization', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sample-org-'));
    const database = path.join(folder, 'org.sqlite');
    const rows = (soql) => queryOrg(database, soql);
    const count = (from) => Object.values(rows(`SELECT COUNT(Id) total FROM ${from}`)[0]).find(Number.isInteger);

    before(() => {
        rows('SELECT Id FROM Organization');
    });
    after(() => {
        fs.rmSync(folder, { recursive: true, force: true });
    });

    it('has 40 accounts with every obstacle that partner users meet', () => {
        assert.equal(count('Account'), 40);
        for (const obstacle of ['IsPartner = false', 'Owner.UserRoleId = null', 'Owner.IsActive = false'])
            assert.ok(count(`Account WHERE ${obstacle}`) > 0, obstacle);
    });

    it('has some 3,000 contacts, a part of them with users', () => {
        assert.ok(count('Contact') >= 3000);
        assert.ok(count('User WHERE ContactId != null AND IsActive = true') > 300);
        assert.ok(count('User WHERE ContactId != null AND IsActive = false') > 0);
    });

    it('has ten and more profiles over all kinds of licences', () => {
        const profiles = rows('SELECT Id, Name, UserLicense.Name FROM Profile');
        assert.ok(profiles.length > 10);
        const licences = new Set(profiles.map((profile) => profile.UserLicense.Name));
        for (const licence of [
            'Salesforce',
            'Partner Community',
            'Customer Community',
            'Customer Community Plus',
            'Partner Community Login',
            'External Identity'
        ])
            assert.ok(licences.has(licence), licence);
    });

    it('has one licence that is nearly used up, and counts its seats from its users', () => {
        const licences = rows('SELECT Id, Name, TotalLicenses, UsedLicenses FROM UserLicense');
        const scarce = licences.filter(({ TotalLicenses: total, UsedLicenses: used }) => total - used <= 2);
        assert.deepEqual(
            scarce.map((licence) => licence.Name),
            ['Customer Community Plus']
        );
        const holders = count("User WHERE IsActive = true AND Profile.UserLicense.Name = 'Customer Community Plus'");
        assert.equal(holders, scarce[0].UsedLicenses);
    });

    it('has three sites, one of them not live, and a managed package with seats', () => {
        const sites = rows('SELECT Id, Status FROM Network').map((site) => site.Status);
        assert.equal(sites.length, 3);
        assert.equal(sites.filter((status) => status === 'Live').length, 2);
        const [limited] = rows(
            'SELECT AllowedLicenses, UsedLicenses FROM PackageLicense WHERE AllowedLicenses > 0 LIMIT 1'
        );
        assert.ok(limited.UsedLicenses > 0 && limited.UsedLicenses < limited.AllowedLicenses);
    });

    it('has users with permission sets and with groups of them', () => {
        assert.ok(count('PermissionSetAssignment WHERE PermissionSet.IsOwnedByProfile = false') > 20);
        assert.ok(count('PermissionSetAssignment WHERE PermissionSetGroupId != null') > 5);
    });

    it('is made of the same people at every start', () => {
        const people = 'SELECT Id, Name, Email, AccountId FROM Contact ORDER BY Id';
        const other = path.join(folder, 'other.sqlite');
        assert.deepEqual(rows(people), queryOrg(other, people));
    });
});
