import { idChecksum } from '../values/id.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Stands where Salesforce puts the instance of the org. */
const INSTANCE = 'EO0';

/** The 18-character Id of the n-th record of a key prefix: prefix, instance, nine digits of base 62, checksum. */
export function recordId(keyPrefix: string, number: number): string {
    let digits = '';
    for (let rest = number; digits.length < 9; rest = Math.floor(rest / 62))
        digits = (DIGITS[rest % 62] ?? '0') + digits;
    const id15 = keyPrefix + INSTANCE + digits;
    return id15 + idChecksum(id15);
}
