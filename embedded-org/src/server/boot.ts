import { bootOrg } from '../boot/boot-org.ts';
import { loadable } from '../runtime/generated/load-modules.ts';
import type { BootedOrg } from './host/boot-module.ts';

/** Mails that the shell shows at most. */
const MAILS = 500;

/** Notifications that a user's bell shows at most. */
const NOTIFICATIONS = 50;

/** Boots the project on a worker thread: see {@link BootModule}. */
export function boot(projectDirectory: string, databaseFile: string): BootedOrg {
    const booted = bootOrg({ directory: projectDirectory, database: databaseFile });
    const apiVersion = Number.parseFloat(booted.project.sourceApiVersion);
    return {
        org: booted.org,
        sites: booted.configuration.sites.map(({ name, path, pages }) => ({ name, path, pages })),
        compileAnonymous(source) {
            const { module, diagnostics } = booted.compilation.anonymous(source, apiVersion);
            if (module === null) {
                const [first] = diagnostics;
                return {
                    problem:
                        first === undefined
                            ? 'The source is empty.'
                            : `${String(first.span.line)}:${String(first.span.column)} ${first.message}`
                };
            }
            booted.classes.add([loadable({ ...module, keys: [] })]);
            const entry = booted.classes.entries[module.name] as { $run(): void };
            return { run: () => entry.$run() };
        },
        notifications: {
            of: (userId) =>
                booted.notifications.newest(userId, NOTIFICATIONS).map((kept) => ({
                    id: String(kept.number),
                    createdDate: new Date(kept.keptAt).toISOString(),
                    title: kept.title,
                    body: kept.body,
                    targetId: kept.targetId,
                    targetPageRef: kept.targetPageRef,
                    isRead: kept.isRead
                })),
            markRead: (userId) => {
                booted.notifications.markRead(userId);
            },
            listen: (listener) => {
                booted.notifications.onKept = listener;
            }
        },
        outbox: () => ({
            total: booted.outbox.count(),
            mails: booted.outbox.newest(MAILS).map((mail) => ({
                id: String(mail.number),
                createdDate: new Date(mail.keptAt).toISOString(),
                to: mail.to,
                targetId: mail.targetObjectId,
                subject: mail.subject,
                body: mail.textBody ?? mail.htmlBody ?? '',
                kind: mail.kind
            }))
        })
    };
}
