/** Whose password it is, as far as the policy looks. */
export interface PasswordOwner {
    readonly username: string;
    readonly firstName: string | null;
    readonly lastName: string | null;
}

/** Bytes that no password exceeds. Source: https://help.salesforce.com/s/articleView?id=xcloud.admin_password.htm */
const MOST_BYTES = 16_000;

/**
 * Why a password breaks the policy that a new org has; null when it does not. The rules: at least eight characters (a setting), a
 * letter and a digit, not the username within it, not the first or last name, not too simple, at most 16,000 bytes; see
 * https://help.salesforce.com/s/articleView?id=xcloud.admin_password.htm. Texts: letters and digits from
 * https://github.com/forcedotcom/cli/issues/858, "easy to guess" from
 * https://dfc-org-production.my.site.com/forums/ForumsMain?id=906F0000000B3qHIAS; the others, and that case does not matter, are assumed.
 */
export function passwordProblem(password: string, owner: PasswordOwner, minimumLength: number): string | null {
    const plain = password.toLowerCase();
    const names = [owner.firstName, owner.lastName].map((name) => name?.toLowerCase());
    if (password.length < minimumLength)
        return `Your password must be at least ${String(minimumLength)} characters long.`;
    if (Buffer.byteLength(password) > MOST_BYTES) return 'Your password is too long.';
    if (!/\p{L}/u.test(password) || !/\d/.test(password)) return 'Your password must include letters and numbers';
    if (plain.includes(owner.username.toLowerCase())) return 'Your password cannot contain your username.';
    if (names.includes(plain)) return 'Your password cannot match your first or last name.';
    if (plain.includes('password')) return 'Your password cannot be easy to guess. Please choose a different one.';
    return null;
}
