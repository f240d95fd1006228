import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompiledProject } from '../../../src/compiler/compile-project.ts';
import { readProject } from '../../../src/project/read-project.ts';
import { createSchema } from '../../../src/schema/schema.ts';
import { typeData } from '../../../src/schema/type-data/type-data.ts';
import { RUN_PROJECT, temporaryProject } from '../../project/support.ts';
import { compileApex } from '../compile-apex.ts';
import { ANNOTATIONS } from './annotations.ts';
import { CLASSES } from './classes.ts';
import { plant, type Fault } from './fault.ts';
import { MODIFIERS, TRIGGERS } from './modifiers.ts';
import { NAMES } from './names.ts';
import { SOBJECTS } from './sobjects.ts';
import { SOQL } from './soql.ts';
import { STATEMENTS } from './statements.ts';
import { TYPES } from './types.ts';
import { VISIBILITY } from './visibility.ts';

const FAMILIES: Readonly<Record<string, readonly Fault[]>> = {
    names: NAMES,
    types: TYPES,
    queries: SOQL,
    'records and DML': SOBJECTS,
    visibility: VISIBILITY,
    classes: CLASSES,
    statements: STATEMENTS,
    annotations: ANNOTATIONS,
    modifiers: MODIFIERS,
    triggers: TRIGGERS
};

const schema = createSchema(typeData(), readProject(temporaryProject(RUN_PROJECT)));

const said = ({ diagnostics }: CompiledProject): string[] =>
    diagnostics.map(({ span, message }) => `${span.file}:${String(span.line)}:${String(span.column)} ${message}`);

/** `…` at the end of an expected message stands for what follows. */
const cut = (found: string, expected: string): string =>
    expected.endsWith('…') && found.startsWith(expected.slice(0, -1)) ? expected : found;

for (const [family, faults] of Object.entries(FAMILIES)) {
    describe(`planted faults: ${family}`, () => {
        for (const [kind, source, message] of faults) {
            const planted = plant(source);
            it(`reports ${kind}, once and where it stands`, () => {
                const expected = `${planted.place} ${message}`;
                assert.deepEqual(
                    said(compileApex(planted.faulty, 67, schema)).map((found) => cut(found, expected)),
                    [expected]
                );
            });
            it(`accepts the same source without ${kind}`, () =>
                assert.deepEqual(said(compileApex(planted.right, 67, schema)), []));
        }
    });
}
