/** Safe pieces of SOQL text. Source: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm */
import { HttpError } from '../http/exchange.ts';

export function quoted(value: string): string {
    return `'${escaped(value)}'`;
}

/** A quoted LIKE pattern that finds the value itself: its own % and _ are no wildcards. */
export function likePattern(before: string, value: string, after: string): string {
    return `'${before}${escaped(value).replace(/[%_]/g, '\\$&')}${after}'`;
}

function escaped(value: string): string {
    return value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}

/**
 * A name that may stand in a query: `Name`, `Account.Name`, `My_Field__c`.
 * @throws {HttpError} 400 for anything else
 */
export function identifier(name: string): string {
    if (!/^[A-Za-z]\w*(\.[A-Za-z]\w*){0,5}$/.test(name))
        throw new HttpError(400, `"${name}" is no name of an object or field.`);
    return name;
}
