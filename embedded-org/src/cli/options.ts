import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Bad words on the command line: the message is all the user needs. */
export class CommandLineError extends Error {
    override readonly name = 'CommandLineError';
}

/** Options of a command by name; strings take a value. */
export interface ParsedCommand {
    readonly positionals: readonly string[];
    readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** @throws CommandLineError for an unknown option or a missing value. */
export function parseCommand(
    given: readonly string[],
    options: NonNullable<ParseArgsConfig['options']>
): ParsedCommand {
    try {
        const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
        return { positionals, options: values as ParsedCommand['options'] };
    } catch (error) {
        throw new CommandLineError(error instanceof Error ? error.message : String(error));
    }
}

/** The project folder that a command works on. @throws CommandLineError when it is none. */
export function projectFolder(given: string | undefined): string {
    const folder = resolve(given ?? '.');
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new CommandLineError(`${folder} is no folder.`);
    if (!existsSync(resolve(folder, 'sfdx-project.json')))
        throw new CommandLineError(`${folder} has no sfdx-project.json; name the folder of an SFDX project.`);
    return folder;
}

export const textOption = (value: ParsedCommand['options'][string]): string | undefined =>
    typeof value === 'string' ? value : undefined;

/** Values of an option that may be given more than once. */
export const textOptions = (value: ParsedCommand['options'][string]): readonly string[] =>
    Array.isArray(value) ? (value as readonly string[]) : [];

/** `--source-dir`: folders to read instead of all package directories, relative to the project. @throws CommandLineError for one that is none. */
export function sourceFolders(options: ParsedCommand['options'], directory: string): readonly string[] {
    const folders = textOptions(options['source-dir']);
    for (const folder of folders)
        if (!existsSync(resolve(directory, folder)) || !statSync(resolve(directory, folder)).isDirectory())
            throw new CommandLineError(`--source-dir ${folder}: ${directory} has no such folder.`);
    return folders;
}
