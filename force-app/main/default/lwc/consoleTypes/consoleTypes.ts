/** Shapes that components of the console hand to each other. */
import type { ContactSelection } from 'apex/ContactSelection';
import type { ExternalUserSelection } from 'apex/ExternalUserSelection';
import type { RowInput } from 'apex/RowInput';

/** Rows read from a file in this browser; they are not stored anywhere before the run exists. */
export interface CsvSource {
    readonly kind: 'Csv';
    /** File name. */
    readonly name: string;
    readonly count: number;
    /** Rows from one index up to another, made when they are asked for: 50,000 at once would hold the page up. */
    readonly slice: (start: number, end: number) => RowInput[];
    /** Whether a column holds usernames: without one they are made from e-mail or name. */
    readonly hasUsernames: boolean;
    /** Whether a column holds e-mail addresses. */
    readonly hasEmails: boolean;
}

/** Contacts that are in the org; the server finds them. */
export interface ContactSource {
    readonly kind: 'Contacts';
    readonly name: string;
    readonly selection: ContactSelection;
    readonly count: number;
}

/** External users that are in the org; the server finds them. */
export interface UserSource {
    readonly kind: 'Users';
    readonly name: string;
    readonly selection: ExternalUserSelection;
    readonly count: number;
}

export type RunSource = CsvSource | ContactSource | UserSource;
export type SourceKind = RunSource['kind'];

/** One changed option of a form. */
export interface OptionChange {
    readonly name: string;
    readonly value: string | boolean | null;
}

/** Filters of a grid; null matches everything. */
export interface RowFilter {
    readonly action: string | null;
    readonly status: string | null;
    readonly reasonCode: string | null;
    /** Only rows whose user never logged in. */
    readonly neverLoggedIn?: boolean;
}

export const NO_FILTER: RowFilter = { action: null, status: null, reasonCode: null };

/** One line of a group of choices. */
export interface Choice {
    readonly value: string;
    readonly label: string;
}

export type ChangeEvent = CustomEvent<{ readonly value: string; readonly checked?: boolean }>;
