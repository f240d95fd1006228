import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readProject, type Project } from '../../src/project/read-project.ts';
import { temporaryProject, xml } from './support.ts';

// Source of all expectations here: this project's own design.

const LABELS = 'labels/CustomLabels.labels-meta.xml';
const labels = (text: string): string =>
    xml('CustomLabels', `<labels><fullName>Hello</fullName><value>${text}</value><language>en_US</language></labels>`);

function kept(files: Record<string, string>): { file: string; cache: string; read: () => Project } {
    const folder = temporaryProject(files);
    const cache = join(folder, 'cache', 'metadata.json');
    return {
        file: join(folder, 'force-app/main/default', LABELS),
        cache,
        read: () => readProject(folder, [], cache)
    };
}

const hello = (project: Project): string | undefined => [...project.labels.values()][0]?.value;

void test('takes a parsed file from the cache while its size and time are the same', () => {
    const { file, cache, read } = kept({ [LABELS]: labels('first') });
    const changedAt = (seconds: number): void => {
        utimesSync(file, seconds, seconds);
    };
    changedAt(1000);
    const project = read();
    assert.equal(hello(project), 'first');
    assert.equal(existsSync(cache), false);
    project.saveParsed();
    writeFileSync(file, labels('other'));
    changedAt(1000);
    assert.equal(hello(read()), 'first');
    changedAt(1001);
    assert.equal(hello(read()), 'other');
});

void test('parses a file that is not well-formed each time, and says so each time', () => {
    const { read } = kept({ [LABELS]: '<CustomLabels>' });
    for (const project of [read(), read()]) {
        assert.equal(hello(project), undefined);
        assert.match(project.diagnostics[0]?.message ?? '', /not well-formed/);
        project.saveParsed();
    }
});

void test('does without a cache that is damaged or gone, and forgets files that are gone', () => {
    const { file, cache, read } = kept({ [LABELS]: labels('first') });
    const first = read();
    assert.equal(hello(first), 'first');
    first.saveParsed();
    writeFileSync(cache, '{"format":');
    const second = read();
    assert.equal(hello(second), 'first');
    rmSync(file);
    second.saveParsed();
    assert.equal(readFileSync(cache, 'utf8').includes('first'), false);
});
