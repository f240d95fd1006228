import { inflateRawSync } from 'node:zlib';

const END_OF_CENTRAL_DIRECTORY = 0x06054b50;

/**
 * Lists the entries of a zip archive (a .jar) held in memory.
 * Source: PKWARE APPNOTE.TXT 4.3 (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
 * @yields name and a function that inflates the entry.
 * @throws Error when the buffer is no zip archive.
 */
export function* jarEntries(archive: Buffer): Generator<{ name: string; read: () => Buffer }> {
    let end = archive.length - 22;
    while (end >= 0 && archive.readUInt32LE(end) !== END_OF_CENTRAL_DIRECTORY) end--;
    if (end < 0) throw new Error('Not a zip archive: no end of central directory record.');
    const count = archive.readUInt16LE(end + 10);
    let offset = archive.readUInt32LE(end + 16);
    for (let i = 0; i < count; i++) {
        const method = archive.readUInt16LE(offset + 10);
        const size = archive.readUInt32LE(offset + 20);
        const nameLength = archive.readUInt16LE(offset + 28);
        const extraLength = archive.readUInt16LE(offset + 30);
        const commentLength = archive.readUInt16LE(offset + 32);
        const local = archive.readUInt32LE(offset + 42);
        const name = archive.toString('utf8', offset + 46, offset + 46 + nameLength);
        const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
        const bytes = archive.subarray(start, start + size);
        yield { name, read: () => (method === 0 ? bytes : inflateRawSync(bytes)) };
        offset += 46 + nameLength + extraLength + commentLength;
    }
}
