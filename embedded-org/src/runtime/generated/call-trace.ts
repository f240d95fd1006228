import { trace } from '../trace/trace.ts';

/** A method or constructor of a class that is compiled with tracesCalls begins. */
export function enterCall(info: { readonly name: string }, kind: 'method' | 'constructor', signature: string): void {
    trace({ kind: `${kind}-entered`, className: info.name, signature });
}

/** It ends, also by an exception. */
export function leaveCall(info: { readonly name: string }, kind: 'method' | 'constructor', signature: string): void {
    trace({ kind: `${kind}-left`, className: info.name, signature });
}

/** A statement of a class that is compiled with tracesStatements begins. */
export function atStatement(): void {
    trace({ kind: 'statement' });
}
