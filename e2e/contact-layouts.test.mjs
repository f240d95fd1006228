/** The set-up check for layouts of Contact (features F93, W20), on layouts as an org gives them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../scripts/contact-layouts.mjs', import.meta.url));
const OURS = ['Enable_Partner_User', 'Disable_Partner_User', 'Log_In_To_Experience'];

/** Source of the form: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_layouts.htm */
const layout = (actions) => `<?xml version="1.0" encoding="UTF-8"?>
<Layout xmlns="http://soap.sforce.com/2006/04/metadata">
    <platformActionList>
        <actionListContext>Record</actionListContext>
        ${actions
            .map(
                (name, index) =>
                    `<platformActionListItems><actionName>${name}</actionName><actionType>QuickAction</actionType><sortOrder>${index}</sortOrder></platformActionListItems>`
            )
            .join('')}
    </platformActionList>
</Layout>`;

describe('the check of Contact layouts', () => {
    let folder;
    const check = (...args) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });

    before(() => {
        folder = fs.mkdtempSync(path.join(os.tmpdir(), 'layouts-'));
        fs.mkdirSync(path.join(folder, 'layouts'));
    });
    after(() => {
        fs.rmSync(folder, { recursive: true, force: true });
    });
    const write = (name, text) => fs.writeFileSync(path.join(folder, 'layouts', name), text);

    it('F93: names each layout that lacks an action, and the action', () => {
        write('Contact-Contact Layout.layout', layout(OURS.map((name) => `Contact.${name}`)));
        write('Contact-Partner %28EMEA%29.layout-meta.xml', layout(['Contact.Enable_Partner_User', 'Contact.Other']));
        write('Contact-Plain.layout', layout([]).replace(/<platformActionList>[\s\S]*<\/platformActionList>/, ''));
        write('Account-Account Layout.layout', layout([]));
        const { stdout, status } = check(folder);
        assert.deepEqual(stdout.trim().split('\n').sort(), [
            '1 passed, 2 failed',
            'Contact-Partner (EMEA): lacks the action Disable_Partner_User',
            'Contact-Partner (EMEA): lacks the action Log_In_To_Experience',
            'Contact-Plain: lacks the action Disable_Partner_User',
            'Contact-Plain: lacks the action Enable_Partner_User',
            'Contact-Plain: lacks the action Log_In_To_Experience'
        ]);
        assert.equal(status, 1);
    });

    it('F93: knows the actions of an installed package by their namespace', () => {
        fs.rmSync(path.join(folder, 'layouts'), { recursive: true });
        fs.mkdirSync(path.join(folder, 'layouts'));
        write('Contact-pc__Partner.layout', layout(OURS.map((name) => `Contact.pc__${name}`)));
        const { stdout, status } = check(folder);
        assert.equal(stdout.trim(), '1 passed, 0 failed');
        assert.equal(status, 0);
    });

    // Source of the form: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_searchlayouts.htm
    it('F87: says that the list views lack the button', () => {
        fs.mkdirSync(path.join(folder, 'objects'), { recursive: true });
        const object = path.join(folder, 'objects', 'Contact.object');
        const withButtons = (...names) =>
            `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><searchLayouts>${names
                .map((name) => `<listViewButtons>${name}</listViewButtons>`)
                .join('')}</searchLayouts></CustomObject>`;
        fs.writeFileSync(object, withButtons('Other'));
        assert.match(check(folder).stdout, /List views: lack the button Make_Partner_Users\n1 passed, 1 failed/);
        fs.writeFileSync(object, withButtons('Other', 'pc__Make_Partner_Users'));
        assert.match(check(folder).stdout, /^2 passed, 0 failed/);
        fs.writeFileSync(object, withButtons());
        assert.match(check(folder).stdout, /lack the button Make_Partner_Users/);
    });

    it('says what it needs, and takes no folder without layouts for a good one', () => {
        assert.match(check().stderr, /Name the folder/);
        const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'layouts-'));
        const { stdout, status } = check(empty);
        fs.rmSync(empty, { recursive: true });
        assert.match(stdout, /There are no Contact layouts to check/);
        assert.equal(status, 1);
    });
});
