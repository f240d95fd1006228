import { standardObject, type BootedOrg } from '../boot/boot-org.ts';
import { CommandLineError, textOption, type ParsedCommand } from './options.ts';

/** Id of the user named by `--user`, otherwise of the org's administrator. @throws CommandLineError for an unknown username. */
export function userOption(booted: BootedOrg, options: ParsedCommand['options']): string {
    const username = textOption(options.user);
    if (username === undefined) return booted.org.administratorId;
    const [user] = booted.org.store.find(standardObject(booted.org.store, 'User'), 'Username', [username]);
    if (user === undefined) throw new CommandLineError(`The org has no user ${username}.`);
    return String(user.$values.Id);
}
