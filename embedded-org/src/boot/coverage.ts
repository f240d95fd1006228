import type { Project } from '../project/read-project.ts';
import { lineHits } from '../runtime/generated/line-counters.ts';
import { executableStatements } from '../syntax/executable-lines.ts';
import { parseClass, parseTrigger } from '../syntax/parse.ts';

/** How often each executable line of a class or trigger ran. */
export interface FileCoverage {
    readonly path: string;
    /** Hits by line, in the order of the lines. */
    readonly lines: ReadonlyMap<number, number>;
}

/** Coverage of the project's classes and triggers by what ran on this thread; test classes, and files that do not parse, are left out. */
export function measuredCoverage(project: Project): FileCoverage[] {
    const result: FileCoverage[] = [];
    for (const file of [...project.classes, ...project.triggers]) {
        const parsed =
            file.kind === 'class'
                ? parseClass(file.source(), file.path).unit
                : parseTrigger(file.source(), file.path).unit;
        if (parsed === null || (parsed.kind !== 'trigger' && isTest(parsed.modifiers))) continue;
        const script = file.kind === 'class' ? `apex:${parsed.name.text}` : `apex:trigger/${parsed.name.text}`;
        const hits = new Map<number, number>();
        for (const { counter, lines } of executableStatements(parsed))
            for (const line of lines) hits.set(line, Math.max(hits.get(line) ?? 0, lineHits(script, counter)));
        const sorted = new Map([...hits].sort(([a], [b]) => a - b));
        if (sorted.size > 0) result.push({ path: file.path, lines: sorted });
    }
    return result;
}

const isTest = (modifiers: { readonly annotations: readonly { readonly name: string }[] }): boolean =>
    modifiers.annotations.some((annotation) => annotation.name.toLowerCase() === 'istest');
