import { join } from 'node:path';

/** Folder of a project in which the embedded org keeps its data and caches. */
export const stateFolder = (directory: string): string => join(directory, '.embedded-org');

/** Folder of what can be made again from the project's files. */
export const cacheFolder = (directory: string): string => join(stateFolder(directory), 'cache');

/** Where parsed metadata files are kept: see `ParsedFiles`. */
export const parsedFilesCache = (directory: string): string => join(cacheFolder(directory), 'metadata.json');
