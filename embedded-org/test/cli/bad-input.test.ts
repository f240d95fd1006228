import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { embeddedOrg, projectWith } from './support.ts';

/* What people hand over by mistake or on purpose: each gets one clear message, and everything else goes on. */

const PROJECT = {
    'app/Broken.cls': 'public class Broken { void f( { }',
    'app/First.cls': 'public virtual class First extends Second {}',
    'app/Second.cls': 'public virtual class Second extends First {}',
    'app/Bare.cls': 'public class Bare {}',
    'app/HeirTest.cls': '@IsTest private class HeirTest extends Broken { @IsTest static void f() {} }',
    'app/Depth.cls': 'public class Depth { public static Integer go(Integer i) { return go(i + 1) + 1; } }',
    'app/BadTest.cls': `@IsTest private class BadTest {
        @IsTest static void loops() { while (true) {} }
        @IsTest static void recurses() { Depth.go(0); }
        @IsTest static void usesBroken() { Object o = Type.forName('Broken').newInstance(); }
        @IsTest static void holdsTenMegabytes() {
            String big = 'x'.repeat(10000000);
            System.assertEquals(10000000, big.length());
        }
        @IsTest static void doublesWithoutEnd() {
            String text = 'ab';
            while (true) { text += text; }
        }
        @IsTest static void cannotInjectThroughBinds() {
            insert as system new Account(Name = 'kept');
            String name = 'x\\' OR Name != \\'';
            System.assertEquals(0, [SELECT COUNT() FROM Account WHERE Name = :name WITH SYSTEM_MODE]);
            System.assertEquals(0, Database.countQuery('SELECT COUNT() FROM Account WHERE Name = :name', AccessLevel.SYSTEM_MODE));
            System.assertEquals(0, Database.queryWithBinds('SELECT Id FROM Account WHERE Name = :given',
                new Map<String, Object>{ 'given' => name }, AccessLevel.SYSTEM_MODE).size());
        }
        @IsTest static void goesOn() { System.assert(true); }
    }`
};

describe('a project with bad classes', () => {
    let directory = '';
    const results = new Map<string, string>();
    let printed = '';
    before(() => {
        directory = projectWith(PROJECT);
        rmSync(join(directory, 'app/Bare.cls-meta.xml'));
        const json = join(directory, 'results.json');
        const { stdout, stderr } = embeddedOrg('test', directory, '--json', json);
        printed = stdout + stderr;
        for (const { methodName, outcome, message } of JSON.parse(readFileSync(json, 'utf8')) as {
            methodName: string;
            outcome: string;
            message: string | null;
        }[])
            results.set(methodName, `${outcome} ${message ?? ''}`.trim());
    });

    it('names what is wrong with each, once', () => {
        const found = embeddedOrg('check', directory);
        const text = found.stdout + found.stderr;
        assert.equal(found.status, 1);
        for (const message of [
            /Broken\.cls:1:\d+ error: /g,
            /error: Circular definition: /g,
            /The class Bare has no metadata file Bare\.cls-meta\.xml\./g
        ])
            assert.equal(text.match(message)?.length, 1, text);
    });
    it('fails a test class whose super class does not compile', () =>
        assert.match(printed, /FAIL HeirTest\.\(compile\)[^]*Does not compile: /));
    // Source: Apex Developer Guide, "Execution Governors and Limits" (CPU time).
    it('ends an endless loop at the CPU limit', () =>
        assert.match(results.get('loops') ?? printed, /System\.LimitException: Apex CPU time limit exceeded/));
    // Source: Apex Developer Guide, "Execution Governors and Limits" (stack depth 1,000).
    it('ends a recursion without end', () =>
        assert.match(results.get('recurses') ?? printed, /System\.LimitException: Maximum stack depth reached: 1001/));
    it('shows where a recursion is and how it began, not all of its thousand frames', () => {
        assert.match(
            printed,
            /Maximum stack depth reached: 1001\n( +Class\.[^\n]*\n){10} +\.\.\. \d+ more \.\.\.\n( +Class\.[^\n]*\n){3}/
        );
    });
    // Source: Apex Reference, Type.forName (null when there is no such type).
    it('fails only the test that uses a class that does not parse', () =>
        assert.match(
            results.get('usesBroken') ?? printed,
            /^Fail System\.NullPointerException: Attempt to de-reference a null object$/
        ));
    it('keeps what stands in a bind a value', () =>
        assert.match(results.get('cannotInjectThroughBinds') ?? printed, /^pass\w*$/i));
    // Source: Apex Developer Guide, "Execution Governors and Limits" (heap, 6 MB in a synchronous transaction).
    it('ends strings that do not fit the heap at its limit', () => {
        assert.match(
            results.get('holdsTenMegabytes') ?? printed,
            /System\.LimitException: Apex heap size too large: 10000000/
        );
        assert.match(
            results.get('doublesWithoutEnd') ?? printed,
            /System\.LimitException: Apex heap size too large: \d+/
        );
    });
    it('runs the other tests', () => assert.match(results.get('goesOn') ?? printed, /^pass\w*$/i));
});

describe('a start that cannot be', () => {
    const directory = projectWith({ 'app/Fine.cls': 'public class Fine {}' });

    it('names the database file that is none, and what to do', () => {
        const database = join(directory, 'broken.db');
        writeFileSync(database, 'this is no database, however long it may be '.repeat(100));
        const { status, stderr } = embeddedOrg('query', 'SELECT Id FROM Account', directory, '--db', database);
        assert.equal(status, 2);
        assert.match(
            stderr,
            /^embedded-org: The database .*broken\.db cannot be opened: file is not a database\. Delete/
        );
        assert.equal(stderr.trim().split('\n').length, 1);
    });

    it('says that the port is in use', async () => {
        const holder = createServer();
        await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
        const port = String((holder.address() as AddressInfo).port);
        try {
            const { status, stderr } = embeddedOrg('start', directory, '--port', port);
            assert.notEqual(status, 0);
            assert.match(stderr, new RegExp(`Port ${port} is in use`));
        } finally {
            holder.close();
        }
    });
});
