/** The tables of a licence move: which profile and which permission set becomes which. Pure. */
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { LicenseMoveChoices, ProfileChoice, SetChoice, TargetChoice } from 'apex/LicenseMoveChoices';
import type { LicenseMoveOptions, Mapping } from 'apex/LicenseMoveOptions';
import type { Choice } from 'c/consoleTypes';
import type { MappingLine } from 'c/mappingLines';

/** Stands for "the same": a missing entry in the mapping. */
export const SAME = '';
/** Stands for "take away": an entry without a target. */
export const DROPPED = '-';

export function profileLines(choices: LicenseMoveChoices, move: LicenseMoveOptions): MappingLine[] {
    return (choices.profiles ?? []).map((profile) => ({
        id: profile.id ?? '',
        text: fill(labels.line, profile.name ?? '', profile.licenseName ?? '', profile.userCount ?? 0),
        label: fill(labels.newProfileFor, profile.name ?? ''),
        value: move.profiles?.find(({ fromId }) => fromId === profile.id)?.toId ?? SAME,
        choices: [{ value: SAME, label: labels.stays }, ...targetChoices(profile)]
    }));
}

const TARGET_WORDS: Readonly<Partial<Record<string, string>>> = {
    Allowed: labels.target,
    NewRecord: labels.targetNewUser
};

/** Documented moves first. */
function targetChoices(profile: ProfileChoice): Choice[] {
    const targets = [...(profile.targets ?? [])].sort(
        (a, b) => Number(a.verdict !== 'Allowed') - Number(b.verdict !== 'Allowed')
    );
    return targets.map((target) => ({
        value: target.id ?? '',
        label: fill(
            TARGET_WORDS[target.verdict ?? ''] ?? labels.targetUndocumented,
            target.name ?? '',
            target.licenseName ?? '',
            target.seatsFree ?? 0
        )
    }));
}

/** One sentence for each chosen profile whose users gain sharing (features F36). */
export function widerLines(choices: LicenseMoveChoices, move: LicenseMoveOptions): string[] {
    return namesOf(choices, move, ({ isWider }) => isWider === true).map((name) => fill(labels.wider, name));
}

/** One sentence for each chosen profile whose users cannot be moved in place (features F34). */
export function newUserLines(choices: LicenseMoveChoices, move: LicenseMoveOptions): string[] {
    return namesOf(choices, move, ({ verdict }) => verdict === 'NewRecord').map((name) =>
        fill(labels.newUsersOf, name)
    );
}

/** Names of the profiles whose chosen target is of a kind. */
function namesOf(
    choices: LicenseMoveChoices,
    move: LicenseMoveOptions,
    isMeant: (target: TargetChoice) => boolean
): string[] {
    return (choices.profiles ?? [])
        .filter((profile) => {
            const toId = move.profiles?.find(({ fromId }) => fromId === profile.id)?.toId;
            const target = profile.targets?.find(({ id }) => id === toId);
            return target !== undefined && isMeant(target);
        })
        .map((profile) => profile.name ?? '');
}

const named = ({ label, isGroup }: SetChoice): string => (isGroup ? fill(labels.group, label ?? '') : (label ?? ''));

export function setLines(choices: LicenseMoveChoices, move: LicenseMoveOptions): MappingLine[] {
    return (choices.sets ?? []).map((set) => {
        const mapping = move.sets?.find(({ fromId }) => fromId === set.id);
        const others = (choices.newSets ?? []).filter(({ id }) => id !== set.id);
        return {
            id: set.id ?? '',
            text: fill(labels.held, named(set), set.userCount ?? 0),
            label: fill(labels.newSetFor, named(set)),
            value: mapping ? (mapping.toId ?? DROPPED) : SAME,
            choices: [
                { value: SAME, label: labels.same },
                { value: DROPPED, label: labels.dropped },
                ...others.map((other) => ({ value: other.id ?? '', label: named(other) }))
            ]
        };
    });
}

/** The mapping with one line changed. */
export function withLine(mappings: readonly Mapping[] | null | undefined, fromId: string, value: string): Mapping[] {
    const others = (mappings ?? []).filter((mapping) => mapping.fromId !== fromId);
    return value === SAME ? others : [...others, { fromId, toId: value === DROPPED ? null : value }];
}
