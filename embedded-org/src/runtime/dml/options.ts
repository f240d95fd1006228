/** What Database.DMLOptions, as far as the pipeline heeds it, says. Source: Apex Reference, DmlOptions Class. */
export interface DmlOptions {
    /** Too long texts are cut instead of refused. */
    readonly allowFieldTruncation: boolean;
    /** Mails to users that the statement creates. */
    readonly triggerUserEmail: boolean;
    /** The statement takes no heed of licence seats: the user that System.runAs inserts. */
    readonly ignoresSeats: boolean;
}

export const NO_OPTIONS: DmlOptions = { allowFieldTruncation: false, triggerUserEmail: false, ignoresSeats: false };
