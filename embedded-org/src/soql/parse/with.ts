import { Kind } from '../../tokens/kinds.ts';
import type { QueryNode } from '../nodes/index.ts';
import { conditionOf } from './condition.ts';
import type { ParseContext } from './parse-context.ts';

type AccessMode = QueryNode['accessMode'];

const SELECTORS = /^(?:at|above|below|above_or_below)$/i;

/** A query's WITH clause, if it stands there. */
export function accessModeOf(parse: ParseContext): AccessMode {
    const { cursor } = parse;
    const start = cursor.index;
    if (!cursor.take(Kind.with)) return null;
    if (cursor.takeText('user_mode')) return 'USER_MODE';
    if (cursor.takeText('system_mode')) return 'SYSTEM_MODE';
    if (cursor.takeText('security_enforced')) return 'SECURITY_ENFORCED';
    if (parse.words('data', 'category')) {
        skipCategories(parse);
        parse.unsupported(start, 'WITH DATA CATEGORY');
    } else {
        conditionOf(parse, false);
        parse.unsupported(start, 'a WITH filter');
    }
    return null;
}

/** The WITH clauses of a search; the first access mode counts. Source: SOQL and SOSL Reference, "SOSL Syntax". */
export function searchAccessModeOf(parse: ParseContext): AccessMode {
    let mode: AccessMode = null;
    while (parse.cursor.kind === Kind.with) {
        const start = parse.cursor.index;
        parse.cursor.next();
        const found = searchClauseOf(parse, start);
        mode ??= found;
    }
    return mode;
}

/** What most of these say changes how results look or are ranked; filters by category or network would change which they are. */
function searchClauseOf(parse: ParseContext, start: number): AccessMode {
    const { cursor } = parse;
    if (cursor.takeText('user_mode')) return 'USER_MODE';
    if (cursor.takeText('system_mode')) return 'SYSTEM_MODE';
    if (cursor.takeText('highlight')) return null;
    if (cursor.takeText('snippet')) {
        skipSnippet(parse);
        return null;
    }
    if (cursor.takeText('spell_correction')) {
        cursor.expect(Kind.assign);
        if (!cursor.take(Kind.true) && !cursor.take(Kind.false)) parse.bind();
        return null;
    }
    if (cursor.takeText('pricebookid') || cursor.takeText('metadata')) {
        cursor.expect(Kind.assign);
        parse.string();
        return null;
    }
    skipFilter(parse);
    parse.unsupported(start, 'this WITH clause', 'SOSL');
    return null;
}

function skipFilter(parse: ParseContext): void {
    const { cursor } = parse;
    if (parse.words('data', 'category')) skipCategories(parse);
    else if (cursor.takeText('division')) {
        cursor.expect(Kind.assign);
        if (cursor.kind === Kind.colon) parse.bind();
        else parse.string();
    } else {
        parse.word('network');
        if (cursor.takeText('in')) {
            cursor.expect(Kind.leftParenthesis);
            do parse.string();
            while (cursor.take(Kind.comma));
            cursor.expect(Kind.rightParenthesis);
        } else {
            cursor.expect(Kind.assign);
            parse.string();
        }
    }
}

/** `(target_length=120)`. */
function skipSnippet(parse: ParseContext): void {
    const { cursor } = parse;
    if (!cursor.take(Kind.leftParenthesis)) return;
    parse.word('target_length');
    cursor.expect(Kind.assign);
    cursor.expect(Kind.integer);
    cursor.expect(Kind.rightParenthesis);
}

/** `Geography__c AT Europe__c AND Product__c BELOW (A__c, B__c)`. */
function skipCategories(parse: ParseContext): void {
    const { cursor } = parse;
    do {
        cursor.name();
        if (!SELECTORS.test(cursor.name())) cursor.unexpected();
        if (cursor.take(Kind.leftParenthesis)) {
            do cursor.name();
            while (cursor.take(Kind.comma));
            cursor.expect(Kind.rightParenthesis);
        } else cursor.name();
    } while (cursor.takeText('and'));
}
