import fs from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { HttpError } from './exchange.ts';

const TYPES: Readonly<Record<string, string>> = {
    '.css': 'text/css; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.gif': 'image/gif',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.jpg': 'image/jpeg',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.map': 'application/json; charset=utf-8',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.woff2': 'font/woff2'
};

/**
 * Answers with a file below `folder`.
 * @param relative path from the address; one that leads out of the folder is refused
 * @param forever for addresses that change when the content does
 * @param type media type; by default what the file's ending says
 * @throws {HttpError} 404
 */
export function sendFile(
    response: ServerResponse,
    folder: string,
    relative: string,
    forever: boolean,
    type?: string
): void {
    const file = path.resolve(folder, `./${relative}`);
    const inside = file === folder || file.startsWith(folder + path.sep);
    const stat = inside && !relative.includes('\0') ? fs.statSync(file, { throwIfNoEntry: false }) : undefined;
    if (stat?.isFile() !== true) throw new HttpError(404, `There is no file ${relative}.`);
    response.writeHead(200, {
        'content-type': type ?? TYPES[path.extname(file)] ?? 'application/octet-stream',
        'content-length': stat.size,
        'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache'
    });
    // The browser may leave before the file is through; there is nobody to tell then.
    pipeline(fs.createReadStream(file), response, () => undefined);
}
