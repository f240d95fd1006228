import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/* Sources: Apex Reference, "Cache Namespace" (OrgPartition, SessionPartition, Partition, exceptions). */
const org = new ApexOrg({
    classes: [
        `public class Caches {
            public static Cache.Partition open(Boolean ofSession) {
                try {
                    if (ofSession) { return Cache.Session.getPartition('local.Short'); }
                    return Cache.Org.getPartition('local.Long');
                } catch (Cache.Session.SessionCacheException problem) { return null; }
                catch (Cache.Org.OrgCacheException problem) { return null; }
            }
        }`
    ]
});
after(() => {
    org.close();
});

test('partitions of the org and of the session stand behind the same class, each with its own entries', () => {
    assert.deepEqual(
        org.run(`
            Caches.open(false).put('key', 'org');
            Caches.open(true).put('key', 'session');
            System.debug(Caches.open(false).get('key') + ' ' + Caches.open(true).get('key'));
            System.debug(Caches.open(false).remove('key') + ' ' + Caches.open(false).contains('key') + ' ' + Caches.open(true).contains('key'));
        `),
        ['org session', 'true false true']
    );
});

test('keys without a partition belong to the one that the project marks as default', () => {
    // Source: Apex Developer Guide, Platform Cache Partitions ("default partition"); Cache.Org keys `namespace.partition.key`.
    const marked = new ApexOrg({
        files: {
            'cachePartitions/Main.cachePartition-meta.xml': `<?xml version="1.0" encoding="UTF-8"?>
<PlatformCachePartition xmlns="http://soap.sforce.com/2006/04/metadata"><isDefaultPartition>true</isDefaultPartition><masterLabel>Main</masterLabel></PlatformCachePartition>`
        }
    });
    try {
        assert.deepEqual(
            marked.run(`
                Cache.Org.put('key', 'value');
                System.debug(Cache.Org.get('local.Main.key') + ' ' + Cache.Org.getPartition('local.Main').get('key') + ' ' + Cache.Org.getName());
                Cache.Session.put('local.Main.other', 'x');
                System.debug(Cache.Session.contains('other') + ' ' + Cache.Org.contains('other'));
            `),
            ['value value local.Main', 'true false']
        );
    } finally {
        marked.close();
    }
});

test('the capacity used grows with the entries', () => {
    assert.deepEqual(
        org.run(`
            Cache.OrgPartition partition = Cache.Org.getPartition('local.Sized');
            System.debug(partition.getCapacity());
            partition.put('text', 'x'.repeat(10000));
            System.debug(partition.getCapacity() > 0);
        `),
        ['0.0', 'true']
    );
});

// Source: Apex Reference, "CacheBuilder Interface".
test('a builder loads what is not there, once for each key', () => {
    const builders = new ApexOrg({
        classes: [
            `public class Loader implements Cache.CacheBuilder {
                public static Integer loads = 0;
                public Object doLoad(String key) { loads++; return key == 'none' ? null : key + loads; }
            }`
        ]
    });
    try {
        assert.deepEqual(
            builders.run(`
                Cache.OrgPartition partition = Cache.Org.getPartition('local.Long');
                System.debug(partition.get(Loader.class, 'a') + ' ' + partition.get(Loader.class, 'a') + ' ' + partition.get(Loader.class, 'b'));
                System.debug(Cache.Org.get(Loader.class, 'c'));
                System.debug(partition.get(Loader.class, 'none'));
                System.debug(partition.remove(Loader.class, 'a') + ' ' + partition.get(Loader.class, 'a'));
            `),
            ['a1 a1 b2', 'c3', 'null', 'true a5']
        );
    } finally {
        builders.close();
    }
});
