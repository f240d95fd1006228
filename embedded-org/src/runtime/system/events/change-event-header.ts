import { apexType } from '../../values/type.ts';
import { castTo } from '../../values/conversions.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

/** Members of the header and their types. Source: Apex Reference, ChangeEventHeader Class. */
const MEMBERS = {
    ChangedFields: 'List<String>',
    ChangeOrigin: 'String',
    ChangeType: 'String',
    CommitNumber: 'Long',
    CommitTimestamp: 'Long',
    CommitUser: 'String',
    DiffFields: 'List<String>',
    EntityName: 'String',
    NulledFields: 'List<String>',
    RecordIds: 'List<String>',
    SequenceNumber: 'Integer',
    TransactionEnd: 'Boolean',
    TransactionKey: 'String'
} as const;

/** eventbus.ChangeEventHeader: tests make events with it by hand; the embedded org publishes no change events. */
class ChangeEventHeader {
    readonly $typeName = 'eventbus.ChangeEventHeader';
    readonly values: Record<string, unknown> = {};
}

type Instance = Record<string, (self: ChangeEventHeader, value?: unknown) => unknown>;

function accessors(): Instance {
    const table: Instance = {};
    for (const [name, type] of Object.entries(MEMBERS)) {
        const get = (self: ChangeEventHeader): unknown => self.values[name] ?? null;
        // The compiler has seen to the type; a list of Ids may stand for one of texts.
        const set = (self: ChangeEventHeader, value?: unknown): unknown =>
            (self.values[name] = type === 'List<String>' ? (value ?? null) : castTo(value ?? null, apexType(type)));
        table[`get:${name}`] = get;
        table[`set:${name}`] = set;
        table[type === 'Boolean' ? `is${name}` : `get${name}`] = get;
        table[`set${name}`] = set;
    }
    return table;
}

export const changeEventHeaderType: PlatformType = definePlatformType('eventbus.ChangeEventHeader', {
    static: { new: () => new ChangeEventHeader() },
    instance: accessors()
});
