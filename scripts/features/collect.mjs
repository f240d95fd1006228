/** Which tests say in their title, or in the comment above them, that they prove a feature. */
import fs from 'node:fs';
import path from 'node:path';

/** `F12:`, `F33, F35, W1:`, `F88-F90:` at the beginning of a title or comment. */
const NUMBERS = /^([FW]\d+(?:\s*[-,]\s*[FW]\d+)*): /;
const SCRIPT_TEST = /\b(?:it|test)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
const APEX_TEST = /\/\*\*\s*((?:(?!\*\/)[^])*?)\s*\*\/\s*@IsTest\s+static\s+void\s+(\w+)/gi;

/**
 * Tests of one file that name features.
 * @param {string} file path below the repository, for links
 * @param {string} text
 * @returns {{ features: string[], title: string, file: string }[]} in the order of the file
 */
export function featureTests(file, text) {
    const titles = file.endsWith('.cls')
        ? [...text.matchAll(APEX_TEST)].map(([, comment, method]) => [comment, method])
        : [...text.matchAll(SCRIPT_TEST)].map(([, , title]) => [title, title.replace(NUMBERS, '')]);
    return titles.flatMap(([named, title]) => {
        const numbers = NUMBERS.exec(named)?.[1];
        return numbers === undefined ? [] : [{ features: expanded(numbers), title: unescaped(title), file }];
    });
}

/** @param {string} numbers `F1, F3-F5` @returns {string[]} `F1 F3 F4 F5` */
export function expanded(numbers) {
    return numbers.split(',').flatMap((part) => {
        const [first, last = first] = part.trim().split(/\s*-\s*/);
        const count = Number(last.slice(1)) - Number(first.slice(1)) + 1;
        return Array.from({ length: count }, (_, index) => first[0] + (Number(first.slice(1)) + index));
    });
}

/**
 * All such tests of the repository.
 * @param {string} root
 * @param {string[]} files absolute paths
 */
export function collectFeatureTests(root, files) {
    return files.flatMap((file) =>
        featureTests(path.relative(root, file).split(path.sep).join('/'), fs.readFileSync(file, 'utf8'))
    );
}

function unescaped(title) {
    return title.replace(/\\(.)/g, '$1');
}
