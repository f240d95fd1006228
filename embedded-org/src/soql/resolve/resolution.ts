import type { Diagnostic, SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { FieldInfo, ObjectInfo, Schema } from '../../schema/model.ts';
import type { BindNode } from '../nodes/index.ts';
import type { FieldUse } from './resolved.ts';

/** What gathers while a query and its sub-queries are resolved. */
export class Resolution {
    readonly schema: Schema;
    readonly diagnostics: Diagnostic[] = [];
    readonly binds: BindNode[] = [];
    private readonly used = new Map<string, FieldUse>();

    constructor(schema: Schema) {
        this.schema = schema;
    }

    /** Reports a fault; returns null so that callers can give up in one line. */
    error(code: string, message: string, span: SourceSpan): null {
        this.diagnostics.push({ code, severity: 'error', message, span });
        return null;
    }

    use(object: ObjectInfo, field: FieldInfo): void {
        this.used.set(`${object.name}.${field.name}`, { object, field });
    }

    get uses(): readonly FieldUse[] {
        return [...this.used.values()];
    }

    bind(node: BindNode): BindNode {
        this.binds[node.index] = node;
        return node;
    }
}
