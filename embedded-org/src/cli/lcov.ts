import { relative, sep } from 'node:path';
import type { FileCoverage } from '../boot/coverage.ts';

const hit = (file: FileCoverage): number => [...file.lines.values()].filter((count) => count > 0).length;

/** Coverage in lcov's tracefile form, paths relative to the project. Source: geninfo(1), "Files". */
export function lcovReport(files: readonly FileCoverage[], directory: string): string {
    return files
        .map((file) =>
            [
                'TN:',
                `SF:${relative(directory, file.path).split(sep).join('/')}`,
                ...[...file.lines].map(([line, count]) => `DA:${String(line)},${String(count)}`),
                `LF:${String(file.lines.size)}`,
                `LH:${String(hit(file))}`,
                'end_of_record\n'
            ].join('\n')
        )
        .join('');
}

/** One sentence: covered and all executable lines, and the share as an org shows it (rounded down). */
export function coverageSummary(files: readonly FileCoverage[]): string {
    const all = files.reduce((sum, file) => sum + file.lines.size, 0);
    const covered = files.reduce((sum, file) => sum + hit(file), 0);
    const share = all === 0 ? 100 : Math.floor((covered * 100) / all);
    return `Coverage: ${String(share)} % (${String(covered)} of ${String(all)} lines in ${String(files.length)} files)`;
}
