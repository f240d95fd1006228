/** The first thing that is wrong with a text's form. Thrown by parsers and caught where the text was handed over. */
export class SyntaxFault extends Error {
    readonly line: number;
    readonly column: number;
    /** Length of the token at which it shows, in columns. */
    readonly length: number;

    constructor(message: string, place: { readonly line: number; readonly column: number; readonly length: number }) {
        super(message);
        this.line = place.line;
        this.column = place.column;
        this.length = place.length;
    }
}
