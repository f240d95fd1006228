import type { PageMessage } from '../../../runtime/system/visualforce/page-messages.ts';

/** Thrown for what the embedded org does not render; the message names it. */
export class NotRendered extends Error {}

const EXPRESSION = /\{!([^}]*)\}/g;
const SCRIPT = /(<script\b[^>]*>[\s\S]*?<\/script>)/i;

/** Source: https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/pages_security_tips_xss.htm */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
    HTMLENCODE: htmlEncode,
    JSENCODE: jsEncode,
    JSINHTMLENCODE: (text) => htmlEncode(jsEncode(text)),
    URLENCODE: encodeURIComponent
};

/**
 * HTML of a Visualforce page: its own HTML and scripts, `{!...}` with one property of a controller, alone or in an encoding function, and
 * apex:pageMessages. Text outside scripts is escaped, as the standard components do.
 * @param markup the page's text
 * @param textOf the text of a controller's property
 * @throws {NotRendered} for any other component or expression
 */
export function renderPage(
    markup: string,
    textOf: (property: string) => string,
    messages: readonly PageMessage[]
): string {
    const shown = messages.map(
        ({ severity, summary }) =>
            `<div class="message ${severity.name.toLowerCase()}" role="alert">${htmlEncode(summary ?? '')}</div>`
    );
    const body = markup
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<\/?apex:page\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi, '')
        .replace(/<apex:pageMessages\b[^>]*?(?:\/>|>\s*<\/apex:pageMessages>)/gi, () => shown.join(''));
    const other = /<((?:apex|c):\w+)/i.exec(body)?.[1];
    if (other !== undefined) throw new NotRendered(`<${other}>`);
    return body
        .split(SCRIPT)
        .map((part) =>
            part.replace(EXPRESSION, (whole, expression: string) => {
                const call = /^\s*(?:(\w+)\s*\(\s*(\w+)\s*\)|(\w+))\s*$/.exec(expression);
                const name = call?.[2] ?? call?.[3];
                const encode = call?.[1] === undefined ? null : ENCODINGS[call[1].toUpperCase()];
                if (name === undefined || encode === undefined) throw new NotRendered(whole);
                const text = textOf(name);
                if (encode !== null) return encode(text);
                return SCRIPT.test(part) ? text : htmlEncode(text);
            })
        )
        .join('');
}

function htmlEncode(text: string): string {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}

function jsEncode(text: string): string {
    return text
        .replace(/[\\'"]/g, (character) => `\\${character}`)
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('<', '\\u003C')
        .replaceAll('>', '\\u003E');
}
