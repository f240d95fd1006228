import type { Position } from '../../syntax/ast/common.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import { isPlatform, STRING, type Type } from '../types/type.ts';
import type { BodyContext } from './body-context.ts';

/** Labels of the platform's own site pages, which the classes name that Salesforce adds to an org with a site. The texts are assumed. */
const SITE_LABELS: ReadonlyMap<string, string> = new Map([
    ['change_password', 'Change Password'],
    ['confirm_password', 'Confirm Password'],
    ['forgot_your_password_q', 'Forgot Your Password?'],
    ['login_button', 'Login'],
    ['new_user_q', 'New User?'],
    ['password', 'Password'],
    ['passwords_dont_match', 'Passwords do not match.'],
    ['submit', 'Submit'],
    ['username', 'Username']
]);

/** `System.Label.Name`: the custom label's text. Source: Apex Reference, "Label Class". */
export function labelText(context: BodyContext, name: string, position: Position): BoundExpression {
    return constant(context, context.project.labels.get(name.toLowerCase()), name, position);
}

/**
 * Whether what follows `Label` is the namespace of a label: `site`, `c` or the project's own.
 * Source: Apex Reference, "Label Class" (`System.Label.namespace.labelName`).
 */
export function isLabelNamespace(context: BodyContext, type: Type, name: string): boolean {
    const { labels, namespace } = context.project;
    const key = name.toLowerCase();
    if (!isPlatform(type, 'System.Label') || labels.has(key)) return false;
    return key === 'site' || key === 'c' || key === namespace?.toLowerCase();
}

/** The label behind names of which the first two are `Label` and a namespace; null for other names. */
export function namespacedLabel(
    context: BodyContext,
    names: readonly string[],
    name: string,
    position: Position
): BoundExpression | null {
    if (names.length !== 2 || names[0] !== LABEL) return null;
    return names[1].toLowerCase() === 'site'
        ? constant(context, SITE_LABELS.get(name.toLowerCase()), `site.${name}`, position)
        : labelText(context, name, position);
}

/** Stands for the type in the names of a namespace, where no name of the source can be mistaken for it. */
export const LABEL = 'System.Label';

function constant(context: BodyContext, value: string | undefined, name: string, position: Position): BoundExpression {
    return value === undefined
        ? context.invalid(position, 'unknown-label', { name })
        : { kind: 'constant', value, type: STRING, position };
}
