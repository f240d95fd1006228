/** The part of Papa Parse that component tests use; components get the parser from a static resource. */
declare module 'papaparse' {
    interface Papa {
        parse<T>(
            text: string,
            configuration?: { readonly header?: boolean; readonly newline?: string }
        ): { readonly data: T[] };
    }
    const parser: Papa;
    export default parser;
}
