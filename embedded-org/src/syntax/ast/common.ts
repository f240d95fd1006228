/** Where a node stands in its file: 1-based line and column of its first character, and of the character after its last one. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

export interface Node {
    readonly position: Position;
}

export interface Identifier extends Node {
    readonly text: string;
}

/** A type as written: `Map<Id, List<Account>>`, `Outer.Inner`, `String[]`. */
export interface TypeReference extends Node {
    /** Dotted parts, each with its type arguments. */
    readonly parts: readonly { readonly name: string; readonly typeArguments: readonly TypeReference[] }[];
    /** Number of `[]` after it. */
    readonly arrayDimensions: number;
}

export interface Annotation extends Node {
    readonly name: string;
    /** Values by lower-case name; a bare value stands under `value`. */
    readonly parameters: Readonly<Record<string, string>>;
}

/** Modifier keywords in lower case (`public`, `static`, `with sharing`, `testmethod`, ...), and annotations. */
export interface Modifiers {
    readonly keywords: ReadonlySet<string>;
    readonly annotations: readonly Annotation[];
    /** Keywords and names of annotations that stand there again. */
    readonly repeated: readonly Identifier[];
}
