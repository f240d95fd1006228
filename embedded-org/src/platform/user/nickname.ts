import type { RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import { duplicateNickname, fail } from '../errors.ts';
import { good, groupedByText, rowText, text } from '../lookup.ts';
import type { UserFacts } from './facts.ts';

const MAX_LENGTH = 40;

/**
 * Gives new users without a nickname one made from the username: the part before the @, with a number behind it where that is
 * taken. Source: platform-rules A1 (the platform generates one); the form is assumed.
 */
export function generateNicknames(context: RuleContext, rows: readonly SaveRow[]): void {
    const lacking = rows.filter((row) => row.before === null && rowText(row, 'CommunityNickname') === null);
    const stored = groupedByText(context, 'User', 'CommunityNickname', lacking.map(stem));
    const given = new Set<string>();
    for (const row of lacking) {
        const base = stem(row);
        let nickname = base;
        let taken = stored.has(base.toLowerCase());
        // The number comes from the whole username, so that a thousand users called "info" are not tried one after the other.
        for (
            let number = spread(rowText(row, 'Username') ?? base);
            taken || given.has(nickname.toLowerCase());
            number++
        ) {
            nickname = `${base.slice(0, MAX_LENGTH - String(number).length)}${String(number)}`;
            taken = context.find('User', 'CommunityNickname', [nickname]).length > 0;
        }
        given.add(nickname.toLowerCase());
        row.record.$values.CommunityNickname = nickname;
    }
}

function stem(row: SaveRow): string {
    const username = rowText(row, 'Username') ?? rowText(row, 'LastName') ?? 'user';
    return (username.split('@')[0] || 'user').slice(0, MAX_LENGTH);
}

/** A number below ten million that differs between most texts. */
function spread(value: string): number {
    let hash = 0;
    for (const character of value) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 10_000_000;
    return hash;
}

/** A nickname is unique in the org; of two equal ones in one statement the second fails. Source: platform-rules A2. */
export function checkNicknames(facts: UserFacts): void {
    const changing = good(facts.rows).filter((row) => row.changes('CommunityNickname'));
    const stored = groupedByText(
        facts.context,
        'User',
        'CommunityNickname',
        changing.map((row) => rowText(row, 'CommunityNickname'))
    );
    const taken = new Set<string>();
    for (const row of changing) {
        const nickname = rowText(row, 'CommunityNickname')?.toLowerCase();
        if (nickname === undefined) continue;
        const own = text(row.before, 'Id');
        const others = (stored.get(nickname) ?? []).filter((user) => text(user, 'Id') !== own);
        if (others.length > 0 || taken.has(nickname)) fail(row, duplicateNickname);
        else taken.add(nickname);
    }
}
