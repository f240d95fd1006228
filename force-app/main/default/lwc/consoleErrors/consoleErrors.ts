/** The one place where a failed call becomes sentences. */
import { labels } from './labels';
import type { FetchError, FetchErrorBody } from 'platform/types';

/**
 * Sentences of any error: of Apex, of the UI API (page and field errors), of the network, of our own code. Never empty, never
 * the same sentence twice.
 * Source of the shapes: https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
 */
export function reduceErrors(error: unknown): string[] {
    const causes: readonly unknown[] = Array.isArray(error) ? error : [error];
    const sentences = causes.flatMap(sentencesOf).map((sentence) => sentence.trim());
    const unique = [...new Set(sentences)].filter((sentence) => sentence !== '');
    return unique.length > 0 ? unique : [labels.unknown];
}

function sentencesOf(cause: unknown): string[] {
    if (typeof cause === 'string') return [cause];
    if (typeof cause !== 'object' || cause === null) return [];
    const { body, message, statusText } = cause as FetchError;
    const fromBody = (Array.isArray(body) ? (body as FetchErrorBody[]) : [body as FetchErrorBody | undefined]).flatMap(
        sentencesOfBody
    );
    if (fromBody.length > 0) return fromBody;
    // A browser that cannot reach the server throws a TypeError with words of its own, different in each browser.
    if (cause instanceof TypeError && /fetch|network|load failed/i.test(cause.message)) return [labels.network];
    return [message ?? statusText ?? ''];
}

function sentencesOfBody(body: FetchErrorBody | undefined): string[] {
    if (!body) return [];
    const output = body.output;
    const details = [...(output?.errors ?? []), ...Object.values(output?.fieldErrors ?? {}).flat()].map(
        (detail) => detail.message
    );
    return details.length > 0 ? details : [body.message ?? ''].filter((text) => text !== '');
}
