import fs from 'node:fs';
import path from 'node:path';
import { readProject, type Project } from '../../project/read-project.ts';
import { parsedFilesCache } from '../../project/state-folder.ts';

/** The project on disk, read again after its files changed. */
export class ProjectSource {
    readonly directory: string;
    #project: Project;

    /** @throws {Error} a sentence for the user when the folder holds no sfdx-project.json */
    constructor(directory: string) {
        if (!fs.existsSync(path.join(directory, 'sfdx-project.json')))
            throw new Error(`${directory} is no SFDX project: it has no sfdx-project.json.`);
        this.directory = path.resolve(directory);
        this.#project = readProject(this.directory, [], parsedFilesCache(this.directory));
    }

    get current(): Project {
        return this.#project;
    }

    refresh(): void {
        this.#project = readProject(this.directory, [], parsedFilesCache(this.directory));
    }
}

/** Folders of Lightning web components: `lwc`, in whichever part of the packages it lies. */
export function componentFolders(project: Project): string[] {
    const folders = project.files.map((file) => /^(.*[\\/]lwc)[\\/][^\\/]+[\\/][^\\/]+$/.exec(file)?.[1]);
    return [...new Set(folders.filter((folder) => folder !== undefined))];
}
