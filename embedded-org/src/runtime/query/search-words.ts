/** Whether the texts of a record's fields together answer a search. */
export type SearchMatcher = (texts: readonly string[]) => boolean;

/**
 * Reads the words of a search: words and "phrases" side by side or joined by AND must all be there, OR wants one of both sides,
 * AND NOT excludes; `*` stands for any characters and `?` for one. Words match whole words without regard to letter case.
 * Source: SOQL and SOSL Reference, "FIND {SearchQuery}". Parentheses are not taken apart: they count as separators (assumed rare).
 */
export function searchMatcher(text: string): SearchMatcher {
    const tokens = text.match(/"[^"]*"|[^\s"()]+/g) ?? [];
    const alternatives: { wanted: RegExp[]; unwanted: RegExp[] }[] = [{ wanted: [], unwanted: [] }];
    let negate = false;
    for (const token of tokens) {
        const word = token.toUpperCase();
        if (word === 'AND') continue;
        if (word === 'OR') alternatives.push({ wanted: [], unwanted: [] });
        else if (word === 'NOT') negate = true;
        else {
            const { wanted, unwanted } = alternatives[alternatives.length - 1];
            (negate ? unwanted : wanted).push(wordExpression(token));
            negate = false;
        }
    }
    return (texts) => {
        const has = (expression: RegExp): boolean => texts.some((one) => expression.test(one));
        return alternatives.some(
            ({ wanted, unwanted }) => wanted.length > 0 && wanted.every(has) && !unwanted.some(has)
        );
    };
}

/** The word between ends of words: letters and digits of any script make words. */
function wordExpression(token: string): RegExp {
    const body = token
        .replace(/^"|"$/g, '')
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.');
    return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'iu');
}
