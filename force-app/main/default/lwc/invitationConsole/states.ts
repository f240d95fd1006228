import { labels } from './labels';
import type { Choice } from 'c/consoleTypes';

/** States to filter by, in the order of an invitation's life. */
export const STATES: readonly Choice[] = [
    { value: '', label: labels.any },
    { value: 'Pending', label: labels.pending },
    { value: 'Sent', label: labels.sent },
    { value: 'Accepted', label: labels.accepted },
    { value: 'Expired', label: labels.expired },
    { value: 'Revoked', label: labels.revoked }
];
