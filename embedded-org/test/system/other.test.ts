import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { setClassRegistry } from '../../src/runtime/class-registry.ts';
import { apexException } from '../../src/runtime/exceptions/index.ts';
import { assertEqual } from '../../src/runtime/system/assert.ts';
import { ApexBlob, ApexObject, apexType, stringOf } from '../../src/runtime/values/index.ts';
import { classInfo, decimal, listOf, throwsApex } from '../values/support.ts';
import { instance, statics, valueOf } from './support.ts';

const blob = (text: string): ApexBlob => ApexBlob.fromString(text);
const hex = (value: unknown): string => (value as ApexBlob).bytes.toString('hex');

describe('Assert', () => {
    // Source: messages of orgs, e.g. 'System.AssertException: Assertion Failed: Expected: true, Actual: false'.
    it('says what was expected', () => {
        throwsApex('System.AssertException', 'Assertion Failed: Expected: true, Actual: false', () =>
            assertEqual(true, false)
        );
        throwsApex('System.AssertException', 'Assertion Failed: sum: Expected: 1, Actual: 2', () =>
            statics('Assert').areEqual(1, 2, 'sum')
        );
        throwsApex('System.AssertException', 'Assertion Failed: Same value: a', () =>
            statics('Assert').areNotEqual('a', 'a')
        );
        throwsApex('System.AssertException', 'Assertion Failed: no', () => statics('Assert').isTrue(null, 'no'));
    });

    it('passes what is equal', () => {
        statics('Assert').areEqual(decimal('1.0'), 1);
        statics('Assert').areEqual(listOf('Integer', 1), listOf('Integer', 1));
        statics('Assert').isInstanceOfType('x', apexType('String'));
        statics('Assert').isNull(null);
    });
});

describe('Crypto', () => {
    const crypto = statics('Crypto');

    // Source: FIPS 180-4 example "abc"; RFC 4231 test case 2.
    it('computes digests and message authentication codes', () => {
        assert.equal(
            hex(crypto.generateDigest('SHA-256', blob('abc'))),
            'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
        );
        const mac = crypto.generateMac('hmacSHA256', blob('what do ya want for nothing?'), blob('Jefe'));
        assert.equal(hex(mac), '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
        assert.equal(crypto.verifyHmac('hmacSHA256', blob('what do ya want for nothing?'), blob('Jefe'), mac), true);
        assert.equal(hex(crypto.generateDigest('MD5', blob(''))), 'd41d8cd98f00b204e9800998ecf8427e');
    });

    it('decrypts what it encrypted', () => {
        for (const algorithm of ['AES128', 'AES256', 'AES256-GCM']) {
            const key = crypto.generateAesKey(algorithm === 'AES128' ? 128 : 256);
            const secret = crypto.encryptWithManagedIV(algorithm, key, blob('text'));
            assert.equal((crypto.decryptWithManagedIV(algorithm, key, secret) as ApexBlob).toText(), 'text', algorithm);
        }
        assert.throws(() => crypto.generateAesKey(100), /Invalid key size/);
    });

    it('refuses unknown algorithms', () => {
        assert.throws(() => crypto.generateDigest('SHA-7', blob('')), /Invalid algorithm SHA-7/);
    });
});

describe('EncodingUtil', () => {
    const util = statics('EncodingUtil');

    // Source: Java's URLEncoder; Apex Reference, EncodingUtil Class.
    it('encodes for URLs, base 64 and hexadecimal', () => {
        assert.equal(util.urlEncode('a b&ü*~', 'UTF-8'), 'a+b%26%C3%BC*%7E');
        assert.equal(util.urlDecode('a+b%26%C3%BC', 'UTF-8'), 'a b&ü');
        assert.equal(util.base64Encode(blob('hi')), 'aGk=');
        assert.equal((util.base64Decode('aGk=') as ApexBlob).toText(), 'hi');
        assert.equal(hex(util.convertFromHex('00ff')), '00ff');
    });
});

describe('Url', () => {
    // Source: Apex Reference, URL Class (example).
    it('is taken apart', () => {
        const url = statics('Url').new('https://me:pw@salesforce.com:8080/a/b.html?name=networking#DOWNLOADING');
        const u = instance('Url');
        assert.deepEqual(
            [
                u.getProtocol(url),
                u.getAuthority(url),
                u.getHost(url),
                u.getPort(url),
                u.getPath(url),
                u.getQuery(url),
                u.getFile(url),
                u.getRef(url),
                u.getUserInfo(url),
                u.getDefaultPort(url)
            ],
            [
                'https',
                'me:pw@salesforce.com:8080',
                'salesforce.com',
                8080,
                '/a/b.html',
                'name=networking',
                '/a/b.html?name=networking',
                'DOWNLOADING',
                'me:pw',
                443
            ]
        );
        assert.equal(u.toExternalForm(url), 'https://me:pw@salesforce.com:8080/a/b.html?name=networking#DOWNLOADING');
        throwsApex('System.StringException', 'no protocol: abc', () => statics('Url').new('abc'));
    });
});

describe('Type', () => {
    class Made extends ApexObject {
        made = false;

        new$(): this {
            this.made = true;
            return this;
        }
    }
    const info = classInfo({
        name: 'Outer.Made',
        jsClass: Made,
        constructors: [{ jsName: 'new$', visibility: 'public', parameters: [] }]
    });
    afterEach(() => setClassRegistry(null));

    // Source: Apex Reference, Type.forName and newInstance.
    it('is found by name in any letter case', () => {
        setClassRegistry({
            find: (name) => (name.toLowerCase() === 'outer.made' ? info : undefined),
            all: () => [info],
            triggersOn: () => []
        });
        assert.equal(statics('Type').forName('outer.MADE'), apexType('Outer.Made'));
        assert.equal(statics('Type').forName('', 'Outer.Made'), apexType('Outer.Made'));
        assert.equal(
            statics('Type').forName('map<string, list<outer.made>>'),
            apexType('Map<String,List<Outer.Made>>')
        );
        assert.equal(statics('Type').forName('Nothing'), null);
        assert.equal((instance('Type').newInstance(apexType('Outer.Made')) as Made).made, true);
        assert.equal(stringOf(instance('Type').newInstance(apexType('List<String>'))), '()');
    });
});

describe('Exception methods', () => {
    it('read the rows of a DML exception', () => {
        const error = apexException('System.DmlException', 'Insert failed.');
        error.$dmlErrors = [{ index: 3, id: null, code: 'DUPLICATE_VALUE', message: 'duplicate', fields: ['Name'] }];
        const e = instance('DmlException');
        assert.deepEqual(
            [e.getNumDml(error), e.getDmlIndex(error, 0), e.getDmlMessage(error, 0), e.getDmlStatusCode(error, 0)],
            [1, 3, 'duplicate', 'DUPLICATE_VALUE']
        );
        assert.equal(stringOf(e.getDmlType(error, 0)), 'DUPLICATE_VALUE');
        assert.equal(stringOf(e.getDmlFieldNames(error, 0)), '(Name)');
        throwsApex('System.ListException', 'List index out of bounds: 1', () => e.getDmlId(error, 1));
    });
});

describe('Enums', () => {
    it('come from the type data', () => {
        const mode = valueOf('RoundingMode');
        assert.equal(stringOf(mode('half_up')), 'HALF_UP');
        throwsApex('System.NoSuchElementException', 'No enum constant System.RoundingMode.NOPE', () => mode('NOPE'));
    });
});

describe('UUID, Version and Collator', () => {
    it('compare by value', () => {
        const uuid = statics('UUID').fromString('1B4E28BA-2fa1-11d2-883f-0016d3cca427');
        assert.equal(
            instance('UUID').equals(uuid, statics('UUID').fromString('1b4e28ba-2fa1-11d2-883f-0016d3cca427')),
            true
        );
        assert.ok(
            (instance('Version').compareTo(statics('Version').new(1, 2), statics('Version').new(1, 10, 5)) as number) <
                0
        );
        assert.equal(instance('Version').patch(statics('Version').new(1, 2)), null);
        assert.ok((instance('Collator').compare(statics('Collator').getInstance(), 'a', 'B') as number) < 0);
    });
});
