/** From the bytes of a file to its text: UTF-8 or a refusal, because a wrong guess would damage names without a sign. */
import { CsvRefusal } from './refusal';
import { labels } from './labels';

/** Bytes read at a time: decoding this much takes a few milliseconds. */
const SLICE = 1 << 20;
/** Five times the size of a file with the most rows a run may hold; more would only fill the memory before it is refused. */
const LARGEST_FILE = 64 << 20;

/** @throws CsvRefusal when the file is no UTF-8 text */
export async function decodeFile(file: File): Promise<string> {
    if (file.size > LARGEST_FILE) throw new CsvRefusal('TooLarge', labels.tooLarge, LARGEST_FILE >> 20);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const parts: string[] = [];
    for (let start = 0; start < file.size; start += SLICE) {
        // eslint-disable-next-line no-await-in-loop -- slices are read in order, and each pause lets the page answer
        const bytes = new Uint8Array(await file.slice(start, start + SLICE).arrayBuffer());
        if (start === 0) refuseOtherFormats(bytes);
        parts.push(decodeSlice(decoder, bytes, start + SLICE < file.size));
    }
    const text = parts.join('');
    refuseOtherText(text);
    return text;
}

function decodeSlice(decoder: TextDecoder, bytes: Uint8Array, hasMore: boolean): string {
    try {
        return decoder.decode(bytes, { stream: hasMore });
    } catch {
        throw new CsvRefusal('WrongEncoding', labels.wrongEncoding);
    }
}

/** Signatures of files that people take for CSV. */
function refuseOtherFormats(bytes: Uint8Array): void {
    const begins = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
    // Excel: .xlsx is a zip archive, .xls a compound document.
    if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0))
        throw new CsvRefusal('Workbook', labels.workbook);
    // Byte order marks of UTF-16.
    if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) throw new CsvRefusal('WrongEncoding', labels.wrongEncoding);
    if (begins(0x25, 0x50, 0x44, 0x46) || bytes.includes(0)) throw new CsvRefusal('NotCsv', labels.notCsv);
}

function refuseOtherText(text: string): void {
    // What an earlier program could not decode stands as this character; the names behind it are lost.
    const lost = text.indexOf('\uFFFD');
    if (lost >= 0)
        throw new CsvRefusal('LostCharacters', labels.lostCharacters, text.slice(0, lost).split('\n').length);
    if (/^\s*[<{[]/.test(text.slice(0, 1000))) throw new CsvRefusal('NotCsv', labels.notCsv);
}
