import { spawn } from 'node:child_process';
import { ROOT } from '../build/files.mjs';

/**
 * Runs a program, shows what it writes, and reads the counts from its last line `N passed, N failed`.
 * @param {string[]} command program and arguments
 * @param {{ env?: Record<string, string>, countsAs?: 'one' }} [options] 'one': the program prints no counts; its exit code is one check
 * @returns {Promise<{ passed: number, failed: number }>} a program that fails without counting any failure counts as one
 */
export async function runCommand([program, ...parameters], { env = {}, countsAs } = {}) {
    const child = spawn(program, parameters, {
        cwd: ROOT,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe']
    });
    let output = '';
    const read = (stream, target) => {
        stream.setEncoding('utf8');
        stream.on('data', (chunk) => {
            output = (output + chunk).slice(-4096);
            target.write(chunk);
        });
    };
    read(child.stdout, process.stdout);
    read(child.stderr, process.stderr);
    const code = await new Promise((resolve) => {
        child.once('error', (error) => {
            console.error(`${program}: ${error.message}`);
            resolve(1);
        });
        child.once('close', resolve);
    });
    if (countsAs === 'one') return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    const counts = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
    if (!counts) return { passed: 0, failed: 1 };
    const failed = Number(counts[2]);
    return { passed: Number(counts[1]), failed: code !== 0 && failed === 0 ? 1 : failed };
}
