import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'bin', 'embedded-org.mjs');
const META =
    '<?xml version="1.0" encoding="UTF-8"?>\n<KIND xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></KIND>\n';

/** Makes an SFDX project of classes and triggers in a temporary folder; keys are paths below it, e.g. `app/Calc.cls`. */
export function projectWith(files: Readonly<Record<string, string>>, folders: readonly string[] = ['app']): string {
    const directory = mkdtempSync(join(tmpdir(), 'cli-'));
    writeFileSync(
        join(directory, 'sfdx-project.json'),
        JSON.stringify({ packageDirectories: folders.map((path) => ({ path })), sourceApiVersion: '67.0' })
    );
    for (const [path, text] of Object.entries(files)) {
        const file = join(directory, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        if (/\.(cls|trigger)$/.test(path))
            writeFileSync(
                `${file}-meta.xml`,
                META.replaceAll('KIND', path.endsWith('.cls') ? 'ApexClass' : 'ApexTrigger')
            );
    }
    return directory;
}

/** Runs the command line to its end. */
export function embeddedOrg(...given: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...given], { encoding: 'utf8' });
    return { status, stdout, stderr };
}

/** A command line that stays: `until` waits for the text to appear after what was read before, and answers what came. */
export class RunningCommand {
    private readonly child: ChildProcessWithoutNullStreams;
    private output = '';
    private read = 0;

    constructor(...given: readonly string[]) {
        this.child = spawn(process.execPath, [BIN, ...given]);
        for (const stream of [this.child.stdout, this.child.stderr])
            stream.on('data', (data: Buffer) => (this.output += data.toString()));
    }

    async until(text: string): Promise<string> {
        for (let waited = 0; waited < 60_000; waited += 50) {
            const at = this.output.indexOf(text, this.read);
            if (at >= 0) {
                const came = this.output.slice(this.read, at + text.length);
                this.read = at + text.length;
                return came;
            }
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error(`"${text}" did not appear in:\n${this.output}`);
    }

    /** Interrupts it. Returns the exit code. */
    async stop(): Promise<number | null> {
        if (this.child.exitCode !== null) return this.child.exitCode;
        const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
        this.child.kill('SIGINT');
        return ended;
    }
}
