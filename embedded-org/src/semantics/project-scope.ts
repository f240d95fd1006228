import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { formatMessage, type MessageCode } from '../diagnostics/messages.ts';
import type { Schema } from '../schema/model.ts';
import type { Position } from '../syntax/ast/common.ts';
import type { PlatformTypes } from './library/platform-types.ts';
import type { ClassSymbol, SourceUnit } from './symbols/symbols.ts';

/** API names of components by lower-case name: flows (`Flow.Interview.Name`), Visualforce pages (`Page.Name`) and components, DataWeave scripts. */
export type NamedComponents = Readonly<
    Record<'flows' | 'pages' | 'components' | 'dataWeaveScripts', ReadonlyMap<string, string>>
>;

/** What all passes over one project share: its classes, its describe data, the standard library, and the findings so far. */
export class ProjectScope {
    readonly schema: Schema;
    readonly platform: PlatformTypes;
    readonly namespace: string | null;
    /** Top-level classes by lower-case name. */
    readonly classes = new Map<string, ClassSymbol>();
    readonly triggers: ClassSymbol[] = [];
    readonly diagnostics: Diagnostic[] = [];
    /** Custom labels: value by lower-case name. */
    readonly labels: ReadonlyMap<string, string>;
    /** Components of the project that Apex can name. */
    readonly components: NamedComponents;
    private staticCount = 0;

    constructor(
        schema: Schema,
        platform: PlatformTypes,
        namespace: string | null,
        labels: ReadonlyMap<string, string>,
        components: NamedComponents
    ) {
        this.components = components;
        this.labels = labels;
        this.schema = schema;
        this.platform = platform;
        this.namespace = namespace;
    }

    nextStaticIndex(): number {
        return this.staticCount++;
    }

    report(
        unit: SourceUnit,
        position: Position,
        code: MessageCode,
        holes: Readonly<Record<string, string>> = {},
        severity: Severity = 'error'
    ): void {
        const span = { file: unit.file, ...position };
        this.diagnostics.push({ code, severity, message: formatMessage(code, holes), span });
    }
}
