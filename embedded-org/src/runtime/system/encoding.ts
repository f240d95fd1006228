import { throwApex } from '../exceptions/platform.ts';
import { ApexBlob } from '../values/blob.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

/** Node's name of a character set. @throws System.StringException for one that Node cannot write. */
function charset(name: string): 'utf8' | 'latin1' | 'ascii' | 'utf16le' {
    switch (argument(name).toLowerCase()) {
        case 'utf-8':
        case 'utf8':
            return 'utf8';
        case 'iso-8859-1':
        case 'latin1':
            return 'latin1';
        case 'us-ascii':
        case 'ascii':
            return 'ascii';
        case 'utf-16le':
            return 'utf16le';
        default:
            return throwApex('System.StringException', `Unsupported encoding: ${name}`);
    }
}

/** application/x-www-form-urlencoded as java.net.URLEncoder writes it: letters, digits and `.-*_` stay, a space is `+`. */
function urlEncode(text: string, encoding: string): string {
    let out = '';
    for (const byte of Buffer.from(argument(text), charset(encoding))) {
        const c = String.fromCharCode(byte);
        if (/[A-Za-z0-9.\-*_]/.test(c)) out += c;
        else out += c === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return out;
}

/** @throws System.StringException for a malformed escape. */
function urlDecode(text: string, encoding: string): string {
    const bytes: Buffer[] = [];
    for (const part of argument(text).match(/%[0-9A-Fa-f]{2}|%|[^%]+/g) ?? []) {
        if (part === '%') throwApex('System.StringException', 'Illegal hex characters in escape (%) pattern');
        bytes.push(
            part.startsWith('%') ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part.replaceAll('+', ' '), 'utf8')
        );
    }
    return Buffer.concat(bytes).toString(charset(encoding));
}

/** System.EncodingUtil. Source: Apex Reference, EncodingUtil Class. */
export const encodingType = definePlatformType('System.EncodingUtil', {
    static: {
        base64Encode: (blob: ApexBlob) => argument(blob).bytes.toString('base64'),
        base64Decode: (text: string) => new ApexBlob(Buffer.from(argument(text), 'base64')),
        convertToHex: (blob: ApexBlob) => argument(blob).bytes.toString('hex'),
        convertFromHex: (text: string) => {
            if (argument(text).length % 2 !== 0 || /[^0-9A-Fa-f]/.test(text))
                throwApex('System.StringException', 'Invalid hexadecimal text.');
            return new ApexBlob(Buffer.from(text, 'hex'));
        },
        urlEncode,
        urlDecode
    }
});
