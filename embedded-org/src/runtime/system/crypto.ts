import * as crypto from 'node:crypto';
import { throwApex } from '../exceptions/platform.ts';
import { ApexBlob } from '../values/blob.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

const DIGESTS: Readonly<Record<string, string>> = {
    md5: 'md5',
    sha1: 'sha1',
    'sha-256': 'sha256',
    'sha-384': 'sha384',
    'sha-512': 'sha512',
    sha256: 'sha256',
    sha384: 'sha384',
    sha512: 'sha512',
    'sha3-256': 'sha3-256',
    'sha3-384': 'sha3-384',
    'sha3-512': 'sha3-512'
};
const IV_LENGTH = 16;
const GCM_IV_LENGTH = 12;
const GCM_TAG_LENGTH = 16;

const refuse = (message: string): never => throwApex('System.SecurityException', message);

function digestName(algorithm: string, prefix = ''): string {
    const name = argument(algorithm)
        .toLowerCase()
        .replace(new RegExp(`^${prefix}`), '')
        .replace(/^(?!sha|md)/, '');
    return DIGESTS[name] ?? refuse(`Invalid algorithm ${algorithm}`);
}

/** Node's cipher for AES128, AES192, AES256 and their -GCM forms; the key's length must fit. */
function cipherName(algorithm: string, key: ApexBlob): { name: string; gcm: boolean } {
    const match = /^AES(128|192|256)(-GCM)?$/i.exec(argument(algorithm));
    if (match === null) return refuse(`Invalid algorithm ${algorithm}`);
    if (argument(key).bytes.length * 8 !== Number(match[1]))
        throwApex(
            'System.InvalidParameterValueException',
            `Invalid private key. Must be ${String(Number(match[1]) / 8)} bytes.`
        );
    const gcm = match[2] !== undefined;
    return { name: `aes-${match[1]}-${gcm ? 'gcm' : 'cbc'}`, gcm };
}

function encrypt(algorithm: string, key: ApexBlob, iv: Buffer, data: ApexBlob): Buffer {
    const { name, gcm } = cipherName(algorithm, key);
    checkIv(iv, gcm);
    const cipher = crypto.createCipheriv(name as crypto.CipherGCMTypes, key.bytes, iv);
    const parts = [cipher.update(argument(data).bytes), cipher.final()];
    return Buffer.concat(gcm ? [...parts, cipher.getAuthTag()] : parts);
}

function decrypt(algorithm: string, key: ApexBlob, iv: Buffer, data: Buffer): ApexBlob {
    const { name, gcm } = cipherName(algorithm, key);
    checkIv(iv, gcm);
    try {
        const decipher = crypto.createDecipheriv(name as crypto.CipherGCMTypes, key.bytes, iv);
        if (gcm) decipher.setAuthTag(data.subarray(data.length - GCM_TAG_LENGTH));
        const body = gcm ? data.subarray(0, data.length - GCM_TAG_LENGTH) : data;
        return new ApexBlob(Buffer.concat([decipher.update(body), decipher.final()]));
    } catch {
        return refuse(
            'Given final block not properly padded. Such issues can arise if a bad key is used during decryption.'
        );
    }
}

function checkIv(iv: Buffer, gcm: boolean): void {
    const length = gcm ? GCM_IV_LENGTH : IV_LENGTH;
    if (iv.length !== length)
        throwApex(
            'System.InvalidParameterValueException',
            `Invalid initialization vector. Must be ${String(length)} bytes.`
        );
}

const ivLength = (algorithm: string): number => (/gcm/i.test(argument(algorithm)) ? GCM_IV_LENGTH : IV_LENGTH);

/** The digest of a signature algorithm such as RSA-SHA256, RSA, ECDSA-SHA256. */
function signatureDigest(algorithm: string): string {
    const digest = /^(?:RSA|ECDSA)(?:-(.+))?$/i.exec(argument(algorithm));
    if (digest === null) return refuse(`Invalid algorithm ${algorithm}`);
    return digestName(digest[1] ?? 'SHA1');
}

/** A PKCS#8 private key or X.509 public key in DER, as the platform takes them. */
function privateKey(key: ApexBlob): crypto.KeyObject {
    try {
        return crypto.createPrivateKey({ key: argument(key).bytes, format: 'der', type: 'pkcs8' });
    } catch {
        return throwApex('System.InvalidParameterValueException', 'Invalid private key.');
    }
}

function publicKey(key: ApexBlob): crypto.KeyObject {
    try {
        return crypto.createPublicKey({ key: argument(key).bytes, format: 'der', type: 'spki' });
    } catch {
        return throwApex('System.InvalidParameterValueException', 'Invalid public key.');
    }
}

function mac(algorithm: string, data: ApexBlob, key: ApexBlob): Buffer {
    return crypto
        .createHmac(digestName(algorithm, 'hmac-?'), argument(key).bytes)
        .update(argument(data).bytes)
        .digest();
}

/** Certificates are stored in an org's settings, which the embedded org has none of. */
const noCertificate = (name: string): never =>
    throwApex('System.InvalidParameterValueException', `Certificate not found: ${name}`);

/** System.Crypto. Source: Apex Reference, Crypto Class; texts of its exceptions are assumed. */
export const cryptoType = definePlatformType('System.Crypto', {
    static: {
        generateDigest: (algorithm: string, data: ApexBlob) =>
            new ApexBlob(crypto.createHash(digestName(algorithm)).update(argument(data).bytes).digest()),
        generateMac: (algorithm: string, data: ApexBlob, key: ApexBlob) => new ApexBlob(mac(algorithm, data, key)),
        verifyHmac: (algorithm: string, data: ApexBlob, key: ApexBlob, expected: ApexBlob) => {
            const actual = mac(algorithm, data, key);
            return actual.length === argument(expected).bytes.length && crypto.timingSafeEqual(actual, expected.bytes);
        },
        generateAesKey: (size: number) => {
            if (![128, 192, 256].includes(argument(size)))
                throwApex('System.InvalidParameterValueException', 'Invalid key size. Must be 128, 192, or 256.');
            return new ApexBlob(crypto.randomBytes(size / 8));
        },
        encrypt: (algorithm: string, key: ApexBlob, iv: ApexBlob, data: ApexBlob) =>
            new ApexBlob(encrypt(algorithm, key, argument(iv).bytes, data)),
        decrypt: (algorithm: string, key: ApexBlob, iv: ApexBlob, data: ApexBlob) =>
            decrypt(algorithm, key, argument(iv).bytes, argument(data).bytes),
        encryptWithManagedIV: (algorithm: string, key: ApexBlob, data: ApexBlob) => {
            const iv = crypto.randomBytes(ivLength(algorithm));
            return new ApexBlob(Buffer.concat([iv, encrypt(algorithm, key, iv, data)]));
        },
        decryptWithManagedIV: (algorithm: string, key: ApexBlob, data: ApexBlob) => {
            const length = ivLength(algorithm);
            return decrypt(algorithm, key, argument(data).bytes.subarray(0, length), data.bytes.subarray(length));
        },
        getRandomInteger: () => crypto.randomBytes(4).readInt32BE(),
        getRandomLong: () => crypto.randomBytes(8).readBigInt64BE(),
        sign: (algorithm: string, data: ApexBlob, key: ApexBlob) =>
            new ApexBlob(crypto.sign(signatureDigest(algorithm), argument(data).bytes, privateKey(key))),
        verify: (algorithm: string, data: ApexBlob, signature: ApexBlob, key: ApexBlob | string) =>
            typeof key === 'string'
                ? noCertificate(key)
                : crypto.verify(
                      signatureDigest(algorithm),
                      argument(data).bytes,
                      publicKey(key),
                      argument(signature).bytes
                  ),
        signWithCertificate: (_algorithm: string, _data: ApexBlob, name: string) => noCertificate(argument(name))
    }
});
