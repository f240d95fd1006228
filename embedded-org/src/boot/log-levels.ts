import type { Instruments } from '../codegen/instruments.ts';
import type { TraceEvent } from '../runtime/trace/trace.ts';

/** Levels from the least to the most detail; each shows what those before it show. Source: Apex Developer Guide, "Debug Log Levels". */
const LEVELS = ['NONE', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'FINE', 'FINER', 'FINEST'] as const;
export type LogLevel = (typeof LEVELS)[number];

/** Categories of which the embedded org writes events. */
const CATEGORIES = ['APEX_CODE', 'APEX_PROFILING', 'DB'] as const;
type Category = (typeof CATEGORIES)[number];

/** The categories of a log's first line, in its order. */
const HEADER_ORDER = [
    'APEX_CODE',
    'APEX_PROFILING',
    'CALLOUT',
    'DB',
    'NBA',
    'SYSTEM',
    'VALIDATION',
    'VISUALFORCE',
    'WAVE',
    'WORKFLOW'
];

export type LogLevels = Readonly<Record<Category, LogLevel>>;

export const DEFAULT_LOG_LEVELS: LogLevels = { APEX_CODE: 'DEBUG', APEX_PROFILING: 'INFO', DB: 'INFO' };

/** Where events begin to be logged; USER_DEBUG at its own level. Source: Apex Developer Guide, "Debug Log Levels", table of events. */
const LOGGED_FROM: Readonly<Record<Exclude<TraceEvent['kind'], 'debug'>, readonly [Category, LogLevel]>> = {
    'execution-started': ['APEX_CODE', 'ERROR'],
    'execution-finished': ['APEX_CODE', 'ERROR'],
    'unit-started': ['APEX_CODE', 'ERROR'],
    'unit-finished': ['APEX_CODE', 'ERROR'],
    'fatal-error': ['APEX_CODE', 'ERROR'],
    'exception-thrown': ['APEX_CODE', 'INFO'],
    'method-entered': ['APEX_CODE', 'FINE'],
    'method-left': ['APEX_CODE', 'FINE'],
    'constructor-entered': ['APEX_CODE', 'FINE'],
    'constructor-left': ['APEX_CODE', 'FINE'],
    statement: ['APEX_CODE', 'FINER'],
    limits: ['APEX_PROFILING', 'INFO'],
    'query-started': ['DB', 'INFO'],
    'query-finished': ['DB', 'INFO'],
    'dml-started': ['DB', 'INFO'],
    'dml-finished': ['DB', 'INFO']
};

const reaches = (level: LogLevel, wanted: string): boolean =>
    LEVELS.indexOf(level) >= (LEVELS as readonly string[]).indexOf(wanted) && LEVELS.includes(wanted as LogLevel);

/** Whether the event stands in a log with these levels. */
export function isLogged(event: TraceEvent, levels: LogLevels): boolean {
    if (event.kind === 'debug') return reaches(levels.APEX_CODE, event.level);
    const [category, from] = LOGGED_FROM[event.kind];
    return reaches(levels[category], from);
}

/** What classes have to tell for a log with these levels. */
export const instrumentsOfLog = (levels: LogLevels): Omit<Instruments, 'countsLines'> => ({
    tracesCalls: reaches(levels.APEX_CODE, 'FINE'),
    tracesStatements: reaches(levels.APEX_CODE, 'FINER')
});

/** All categories with their levels, as a log's first line says them: `APEX_CODE,DEBUG;...`. */
export const levelsText = (levels: LogLevels): string =>
    HEADER_ORDER.map((category) => `${category},${levels[category as Category] ?? 'NONE'}`).join(';');

/**
 * Reads levels as a log's first line has them: `APEX_CODE,FINE;DB,NONE`. Categories that are not named keep their default.
 * @throws Error that says which categories and levels there are.
 */
export function readLogLevels(text: string): LogLevels {
    const levels: Record<Category, LogLevel> = { ...DEFAULT_LOG_LEVELS };
    for (const part of text.split(';').filter((each) => each.trim() !== '')) {
        const [category, level] = part.split(',').map((word) => word.trim().toUpperCase());
        if (!CATEGORIES.includes(category as Category))
            throw new Error(`${part}: the embedded org logs the categories ${CATEGORIES.join(', ')}.`);
        if (!LEVELS.includes(level as LogLevel)) throw new Error(`${part}: the levels are ${LEVELS.join(', ')}.`);
        levels[category as Category] = level as LogLevel;
    }
    return levels;
}
