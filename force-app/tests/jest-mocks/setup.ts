/** Runs before every component test: the words of the project's labels, and what jsdom lacks of a browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { setup } from '@sa11y/jest';

// Adds toBeAccessible() to expect.
setup();

const labelFile = path.join(process.cwd(), 'force-app/main/default/labels/CustomLabels.labels-meta.xml');
const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&amp;': '&'
};
for (const [, name, value] of readFileSync(labelFile, 'utf8').matchAll(
    /<fullName>(\w+)<\/fullName>[\s\S]*?<value>([\s\S]*?)<\/value>/g
)) {
    const text = value.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => entities[entity]);
    // doMock: jest moves `mock` above the loop that it stands in.
    jest.doMock(`@salesforce/label/c.${name}`, () => ({ __esModule: true, default: text }), { virtual: true });
}

Object.assign(globalThis, { TextDecoder });
// jsdom's Blob has no arrayBuffer(); its FileReader reads the same bytes.
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => {
            resolve(reader.result as ArrayBuffer);
        };
        reader.onerror = () => {
            reject(reader.error ?? new Error('The blob could not be read.'));
        };
        reader.readAsArrayBuffer(this);
    });
};
