import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { apexType, OBJECT, STRING } from '../../values/type.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { registerJsonReading } from '../json/platform-objects.ts';
import type { InvocableAction } from './action.ts';

/** Invocable.Action.Error. */
export class ActionError {
    readonly $typeName = 'Invocable.Action.Error';
    readonly code: string | null;
    readonly message: string | null;

    constructor(code: string | null, message: string | null) {
        this.code = code;
        this.message = message;
    }

    toJson$(): ApexMap {
        return new ApexMap(STRING, OBJECT, [
            ['code', this.code],
            ['message', this.message]
        ]);
    }
}

/** Invocable.Action.Result: what became of one invocation. */
export class ActionResult {
    readonly $typeName = 'Invocable.Action.Result';
    readonly action: InvocableAction | null;
    readonly invocation: ApexMap;
    readonly success: boolean;
    readonly outputs: ApexMap;
    readonly errors: readonly ActionError[];

    constructor(
        action: InvocableAction | null,
        invocation: ApexMap,
        outcome: { success: boolean; outputs?: ApexMap; errors?: readonly ActionError[] }
    ) {
        this.action = action;
        this.invocation = invocation;
        this.success = outcome.success;
        this.outputs = outcome.outputs ?? noParameters();
        this.errors = outcome.errors ?? [];
    }
}

export const noParameters = (): ApexMap => new ApexMap(STRING, OBJECT);

// Test code makes results from JSON: there are no constructors. Source: public test code that passes in orgs.
registerJsonReading('Invocable.Action.Error', {
    members: { code: 'String', message: 'String' },
    make: ({ code, message }) => new ActionError((code ?? null) as string | null, (message ?? null) as string | null)
});
registerJsonReading('Invocable.Action.Result', {
    members: { errors: 'List<Invocable.Action.Error>', success: 'Boolean' },
    make: ({ errors, success }) =>
        new ActionResult(null, noParameters(), {
            success: success === true,
            errors: ((errors ?? null) as ApexList | null)?.items as ActionError[] | undefined
        })
});

/** Source: Apex Reference Guide, Action.Result Class; Action.Error Class. */
export const actionResultTypes: readonly PlatformType[] = [
    definePlatformType('Invocable.Action.Error', {
        instance: {
            clone: (self: ActionError) => new ActionError(self.code, self.message),
            getCode: (self: ActionError) => self.code,
            getMessage: (self: ActionError) => self.message
        }
    }),
    definePlatformType('Invocable.Action.Result', {
        instance: {
            clone: (self: ActionResult) => new ActionResult(self.action, self.invocation, self),
            getAction: (self: ActionResult) => self.action,
            getErrors: (self: ActionResult) => new ApexList(apexType('Invocable.Action.Error'), [...self.errors]),
            getInvocationParameters: (self: ActionResult) => self.invocation,
            getOutputParameters: (self: ActionResult) => self.outputs,
            isSuccess: (self: ActionResult) => self.success
        }
    })
];
