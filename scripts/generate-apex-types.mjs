/** Writes types/generated/apex.d.ts from the @AuraEnabled members of the project's Apex classes. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readApexSignatures } from './build/apex-signatures.mjs';
import { writeApexTypes } from './build/apex-types.mjs';
import { ROOT, filesBelow, packageDirectories, writeIfChanged } from './build/files.mjs';

/** @returns {{ classes: number, errors: string[] }} classes read, and one line per class that does not parse */
export function generateApexTypes() {
    const errors = [];
    const classes = [];
    for (const file of packageDirectories().flatMap((directory) =>
        filesBelow(directory, (name) => name.endsWith('.cls'))
    )) {
        const source = fs.readFileSync(file, 'utf8');
        // Parsing is the expensive part; a class without the word cannot have the annotation.
        if (!/@AuraEnabled/i.test(source)) continue;
        try {
            const read = readApexSignatures(source);
            if (read) classes.push(read);
        } catch (error) {
            errors.push(`${path.relative(ROOT, file)}: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    writeIfChanged(path.join(ROOT, 'types/generated/apex.d.ts'), writeApexTypes(classes));
    return { classes: classes.length, errors };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    const { classes, errors } = generateApexTypes();
    for (const error of errors) console.error(error);
    console.log(`types/generated/apex.d.ts: ${classes} classes`);
    process.exitCode = errors.length > 0 ? 1 : 0;
}
