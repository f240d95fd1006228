import { join, resolve } from 'node:path';
import { stateFolder } from '../project/state-folder.ts';
import { textOption, type ParsedCommand } from './options.ts';

/** The database file that a command works on: `--db`, otherwise the project's own. */
export function databaseOption(options: ParsedCommand['options'], directory: string): string {
    const given = textOption(options.db);
    return given === undefined
        ? join(stateFolder(directory), 'org.sqlite')
        : given === ':memory:'
          ? given
          : resolve(given);
}
