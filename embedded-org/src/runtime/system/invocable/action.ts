import { ApexException, throwApex, UnsupportedError } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { apexType, OBJECT, STRING } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { callApexAction, invocableMethodOf } from './apex-action.ts';
import { ActionError, ActionResult, noParameters } from './results.ts';

/**
 * Invocable.Action: calls invocable Apex methods. Flows and standard actions are not run by the embedded org.
 * Source: Apex Reference Guide, Action Class.
 */
export class InvocableAction {
    readonly $typeName = 'Invocable.Action';
    readonly type: string;
    readonly namespace: string | null;
    readonly name: string | null;
    private invocations: ApexMap[] = [];

    /** `name` null: a standard action. */
    constructor(type: string, namespace: string | null, name: string | null, invocations: readonly ApexMap[] = []) {
        this.type = type;
        this.namespace = namespace;
        this.name = name;
        this.invocations = [...invocations];
    }

    clone(): InvocableAction {
        return new InvocableAction(this.type, this.namespace, this.name, this.invocations);
    }

    addInvocation(): this {
        this.invocations.push(noParameters());
        return this;
    }

    setInvocations(list: ApexList): this {
        this.invocations = (argument(list).items as ApexMap[]).map((one) => new ApexMap(STRING, OBJECT, one.entries()));
        return this;
    }

    /** Sets a parameter of the last invocation, the first of which is there from the start (assumed). */
    setParameter(name: string, value: unknown): this {
        if (this.invocations.length === 0) this.addInvocation();
        this.invocations[this.invocations.length - 1].put(argument(name), value);
        return this;
    }

    /** @throws UnsupportedError for flows of the project and for standard actions. */
    invoke(): ApexList {
        const invocations = this.invocations.length === 0 ? [noParameters()] : this.invocations;
        return new ApexList(apexType('Invocable.Action.Result'), this.results(invocations));
    }

    private results(invocations: readonly ApexMap[]): ActionResult[] {
        const { org } = currentApexTransaction();
        const failed = (code: string, message: string | null): ActionResult[] =>
            invocations.map(
                (one) => new ActionResult(this, one, { success: false, errors: [new ActionError(code, message)] })
            );
        const kind = this.type.toLowerCase();
        if (this.name === null || (kind === 'flow' && org.hasFlow(this.name)))
            throw new UnsupportedError(`Invocable.Action.invoke of ${this.type} ${this.name ?? ''}`.trim());
        const info = kind === 'apex' ? org.classes.find(this.name) : undefined;
        const method = info === undefined ? undefined : invocableMethodOf(info);
        // Code and text are assumed; that the call gives results without success is public test code that passes in orgs.
        if (info === undefined || method === undefined)
            return failed('INVALID_API_INPUT', `There is no ${this.type} action named ${this.name}.`);
        try {
            return callApexAction(info, method, invocations).map(
                (outputs, i) => new ActionResult(this, invocations[i], { success: true, outputs })
            );
        } catch (error) {
            if (error instanceof ApexException && error.catchable)
                return failed('UNKNOWN_EXCEPTION', error.toString$0());
            throw error;
        }
    }

    clear(): this {
        this.invocations = [];
        return this;
    }
}

/** Kinds of custom actions that the platform has. Source: Actions Developer Guide, "Custom Invocable Actions". */
const CUSTOM_KINDS = new Set(['apex', 'externalservice', 'flow', 'generateprompttemplate', 'quickaction', 'slack']);

function createCustomAction(type: string, ...names: string[]): InvocableAction {
    if (!CUSTOM_KINDS.has(argument(type).toLowerCase()))
        throwApex('System.InvalidParameterValueException', `Invalid action type: ${type}`);
    const [name, namespace] = names.length === 1 ? [names[0], null] : [names[1], names[0]];
    return new InvocableAction(type, namespace, argument(name));
}

export const invocableActionType: PlatformType = definePlatformType('Invocable.Action', {
    static: {
        createCustomAction,
        createStandardAction: (type: string) => new InvocableAction(argument(type), null, null)
    },
    instance: {
        addInvocation: (self: InvocableAction) => self.addInvocation(),
        clearInvocations: (self: InvocableAction) => self.clear(),
        clone: (self: InvocableAction) => self.clone(),
        getName: (self: InvocableAction) => self.name ?? self.type,
        getNamespace: (self: InvocableAction) => self.namespace,
        getType: (self: InvocableAction) => self.type,
        invoke: (self: InvocableAction) => self.invoke(),
        isStandard: (self: InvocableAction) => self.name === null,
        setInvocationParameter: (self: InvocableAction, name: string, value: unknown) => self.setParameter(name, value),
        setInvocations: (self: InvocableAction, list: ApexList) => self.setInvocations(list)
    }
});
