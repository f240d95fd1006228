import { throwApex } from '../../exceptions/index.ts';

/** The API name of the field that a Schema.SObjectField token stands for. @throws System.IllegalArgumentException for anything else. */
export function schemaTokenField(token: object): string {
    const field = (token as { readonly field?: { readonly name?: unknown } }).field;
    return typeof field?.name === 'string'
        ? field.name
        : throwApex('System.IllegalArgumentException', 'A field token was expected');
}
