import { throwApex } from '../exceptions/platform.ts';
import { invalidId } from '../exceptions/messages.ts';

const CHECKSUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const SHAPE = /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/;

/**
 * The three characters that make a 15-character Id independent of letter case: bit n of each is set when the n-th character of its
 * group of five is a capital. Source: Salesforce Help, "15-character and 18-character Ids".
 */
export function idChecksum(id15: string): string {
    let checksum = '';
    for (let group = 0; group < 15; group += 5) {
        let bits = 0;
        for (let i = 0; i < 5; i++) {
            const code = id15.charCodeAt(group + i);
            if (code >= 65 && code <= 90) bits |= 1 << i;
        }
        checksum += CHECKSUM[bits];
    }
    return checksum;
}

/**
 * Whether the text has the form of an Id: 15 letters and digits, or 18 with the right checksum in any letter case.
 * An 18-character Id in the wrong letter case is mended by {@link restoreId}.
 */
export function isIdForm(text: string): boolean {
    if (!SHAPE.test(text)) return false;
    return text.length === 15 || restoreCase(text) !== null;
}

/**
 * The 18-character form. 18 letters and digits stay as they are, whatever their checksum says: the letter case is only mended by
 * {@link restoreId}. Sources: https://gist.github.com/capeterson/620a29b9e1474d9909b8 (Id.valueOf keeps small letters); public test code
 * that counts up '00Q000000000000006' for Ids of records that do not exist.
 * @throws System.StringException 'Invalid id: x' when the text is no Id.
 */
export function toId(text: string): string {
    if (text.length === 18 && hasOwnChecksum(text)) return text;
    if (SHAPE.test(text)) return text.length === 15 ? text + idChecksum(text) : text;
    return throwApex('System.StringException', invalidId(text));
}

/** The Id with its letters as the checksum of an 18-character one says. @throws System.StringException when the text is no Id or its checksum none. */
export function restoreId(text: string): string {
    if (SHAPE.test(text)) {
        const restored = text.length === 15 ? text + idChecksum(text) : restoreCase(text);
        if (restored !== null) return restored;
    }
    return throwApex('System.StringException', invalidId(text));
}

/** Whether 18 characters are letters and digits with the right checksum; the hot path, without allocation. */
function hasOwnChecksum(text: string): boolean {
    for (let group = 0; group < 3; group++) {
        let bits = 0;
        for (let i = 0; i < 5; i++) {
            const code = text.charCodeAt(group * 5 + i);
            if (code >= 65 && code <= 90) bits |= 1 << i;
            else if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
        }
        if (text.charCodeAt(15 + group) !== CHECKSUM.charCodeAt(bits)) return false;
    }
    return true;
}

/** String -> Id where null stays null. */
export function toIdOrNull(text: string | null): string | null {
    return text === null ? null : toId(text);
}

/** The 15-character form of an Id. */
export function toId15(id: string): string {
    return id.slice(0, 15);
}

/**
 * Letter case of the first 15 characters as the checksum of an 18-character Id says; null when the checksum cannot be. A capital where a
 * digit stands is overlooked. Source: public test code that casts '003000000000000000' and passes in orgs.
 */
function restoreCase(id18: string): string | null {
    const checksum = id18.slice(15).toUpperCase();
    let restored = '';
    for (let i = 0; i < 15; i++) {
        const bits = CHECKSUM.indexOf(checksum[Math.floor(i / 5)]);
        if (bits < 0) return null;
        const c = id18[i];
        const capital = (bits & (1 << (i % 5))) !== 0;
        restored += capital ? c.toUpperCase() : c.toLowerCase();
    }
    return restored + checksum;
}
