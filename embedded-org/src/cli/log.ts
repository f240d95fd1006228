import { closeSync, openSync, writeSync } from 'node:fs';
import type { BootedOrg } from '../boot/boot-org.ts';
import { DebugLogWriter } from '../boot/debug-log.ts';
import { DEFAULT_LOG_LEVELS, instrumentsOfLog, readLogLevels, type LogLevels } from '../boot/log-levels.ts';
import { NO_INSTRUMENTS, type Instruments } from '../codegen/instruments.ts';
import { CommandLineError, textOption, type ParsedCommand } from './options.ts';

/** Where debug logs go and what they show. */
export interface LogRequest {
    readonly file: string;
    readonly levels: LogLevels;
}

/** `--log FILE` with `--log-level CATEGORY,LEVEL;...`; undefined without a file. @throws CommandLineError for levels that there are not. */
export function logRequest(options: ParsedCommand['options']): LogRequest | undefined {
    const file = textOption(options.log);
    const given = textOption(options['log-level']);
    if (file === undefined) {
        if (given !== undefined) throw new CommandLineError('--log-level needs --log FILE.');
        return undefined;
    }
    try {
        return { file, levels: given === undefined ? DEFAULT_LOG_LEVELS : readLogLevels(given) };
    } catch (error) {
        throw new CommandLineError(`--log-level ${(error as Error).message}`);
    }
}

/** What classes have to tell for coverage and the log. */
export const instrumentsFor = (measuresCoverage: boolean, log: LogRequest | undefined): Instruments => ({
    ...(log === undefined ? NO_INSTRUMENTS : instrumentsOfLog(log.levels)),
    countsLines: measuresCoverage
});

/** Runs `body` and writes what Apex does meanwhile into the file as debug logs; without a request, only runs it. */
export function logged<T>(request: LogRequest | undefined, booted: BootedOrg, body: () => T): T {
    if (request === undefined) return body();
    const handle = openSync(request.file, 'w');
    try {
        const setting = {
            apiVersion: booted.project.sourceApiVersion,
            levels: request.levels,
            classIdOf: (name: string) => classId(booted, name)
        };
        return new DebugLogWriter(setting, (text) => writeSync(handle, text)).during(body);
    } finally {
        closeSync(handle);
    }
}

function classId({ org }: BootedOrg, className: string): string {
    const object = org.schema.object('ApexClass');
    const found = object === undefined ? [] : org.store.find(object, 'Name', [className.split('.')[0]]);
    return (found[0]?.$values.Id as string | undefined) ?? '';
}
