import {
    HostError,
    type ApexHost,
    type FieldDescribe,
    type HostEvent,
    type Notification,
    type ObjectDescribe,
    type KeptMails,
    type QueryRow,
    type RecordData
} from '../../../src/server/host/apex-host.ts';

type Values = Record<string, unknown>;

/** Stands in for the Apex threads where a test is about HTTP: a few objects in memory and just the SOQL that the shell writes. */
export class MemoryHost implements ApexHost {
    readonly calls: unknown[] = [];
    readonly records = new Map<string, { object: string; values: Values }>();
    readonly permissions = new Set<string>();
    stopped = false;
    readonly #eventListeners = new Set<(event: HostEvent) => void>();
    readonly #jobListeners = new Set<() => void>();
    readonly #notifications = new Map<string, Notification[]>();
    readonly #notificationListeners = new Set<() => void>();
    #next = 1;

    add(object: string, values: Values): string {
        const prefix = { Account: '001', Contact: '003', User: '005', Profile: '00e' }[object] ?? 'a00';
        const id = `${prefix}${String(this.#next++).padStart(12, '0')}AAA`;
        this.records.set(id, { object, values: { Id: id, ...values } });
        return id;
    }

    publish(event: HostEvent): void {
        for (const listener of this.#eventListeners) listener(event);
    }

    jobsMoved(): void {
        for (const listener of this.#jobListeners) listener();
    }

    /** Every page leads to the tab Greeter by script, with the chosen Ids. */
    openPage(
        _userId: string,
        pageName: string,
        _objectName: string,
        recordIds: readonly string[]
    ): ReturnType<ApexHost['openPage']> {
        const address = `/lightning/n/Greeter?c__page=${pageName}&c__ids=${recordIds.join()}`;
        const html = `<p>Wait</p><script>try { parent.document.title = 'Reached'; } catch {} sforce.one.navigateToURL(${JSON.stringify(address)});</script>`;
        return Promise.resolve({ url: null, html });
    }

    call(
        userId: string,
        className: string,
        methodName: string,
        params: Readonly<Values>
    ): ReturnType<ApexHost['call']> {
        this.calls.push({ userId, className, methodName, params });
        if (methodName === 'hello') return Promise.resolve({ ok: true, value: `Hello ${String(params['name'])}` });
        if (methodName === 'fail')
            return Promise.resolve({
                ok: false,
                error: {
                    exceptionType: 'System.AuraHandledException',
                    message: 'It went wrong',
                    stackTrace: 'Class.Greeter.fail: line 7'
                }
            });
        return Promise.resolve({
            ok: false,
            error: {
                exceptionType: 'NoSuchMethod',
                message: `No @AuraEnabled method ${className}.${methodName}`,
                stackTrace: ''
            }
        });
    }

    query(_userId: string, soql: string): Promise<QueryRow[]> {
        const parsed =
            /^SELECT (.+?) FROM (\w+)(?: WHERE (.+?))?(?: ORDER BY (.+?))?(?: LIMIT (\d+))?(?: OFFSET (\d+))?$/.exec(
                soql
            );
        if (parsed === null)
            return Promise.reject(new HostError('MALFORMED_QUERY', `This test host does not understand: ${soql}`));
        const [, fields, object, where, order, limit, offset] = parsed;
        let rows = [...this.records.values()]
            .filter((record) => record.object === object)
            .map((record) => record.values);
        for (const condition of where?.split(' AND ') ?? [])
            rows = rows.filter((row) => this.#holds(row, condition.replace(/^\((.*)\)$/, '$1')));
        const [by, direction] = (order ?? 'Id').split(', ')[0].split(' ');
        rows.sort(
            (a, b) =>
                String(this.#value(a, by)).localeCompare(String(this.#value(b, by))) * (direction === 'DESC' ? -1 : 1)
        );
        rows = rows.slice(Number(offset ?? 0), Number(offset ?? 0) + Number(limit ?? 2000));
        return Promise.resolve(rows.map((row) => this.#row(object, row, fields.split(', '))));
    }

    describe(_userId: string, objectName: string): Promise<ObjectDescribe | null> {
        return Promise.resolve(
            OBJECTS.find((object) => object.apiName.toLowerCase() === objectName.toLowerCase()) ?? null
        );
    }

    getRecord(
        _userId: string,
        recordId: string,
        fields: readonly string[],
        optionalFields: readonly string[] = []
    ): Promise<RecordData> {
        const record = this.records.get(recordId);
        if (record === undefined)
            return Promise.reject(new HostError('NOT_FOUND', 'The requested resource does not exist'));
        const result: Record<string, { value: unknown; displayValue: string | null }> = {};
        for (const field of [...fields, ...optionalFields]) {
            const [first, second] = field.replace(new RegExp(`^${record.object}\\.`), '').split('.');
            const value = this.#value(record.values, first);
            if (second === undefined) result[first] = { value: value ?? null, displayValue: null };
            else if (record.values[`${first}Id`] !== undefined)
                result[first] = {
                    value: {
                        id: '',
                        apiName: first,
                        fields: {
                            [second]: { value: this.#value(record.values, `${first}.${second}`), displayValue: null }
                        }
                    },
                    displayValue: null
                };
        }
        return Promise.resolve({ id: recordId, apiName: record.object, fields: result });
    }

    createRecord(_userId: string, objectName: string, fields: Readonly<Values>): Promise<{ id: string }> {
        if (fields['LastName'] === null || (objectName === 'Contact' && fields['LastName'] === undefined)) {
            return Promise.reject(
                new HostError('REQUIRED_FIELD_MISSING', 'Required fields are missing: [LastName]', ['LastName'])
            );
        }
        return Promise.resolve({ id: this.add(objectName, { ...fields }) });
    }

    updateRecord(_userId: string, recordId: string, fields: Readonly<Values>): Promise<void> {
        const record = this.records.get(recordId);
        if (record === undefined)
            return Promise.reject(new HostError('NOT_FOUND', 'The requested resource does not exist'));
        if (fields['Email'] === 'nonsense')
            return Promise.reject(
                new HostError('INVALID_EMAIL_ADDRESS', 'Email: invalid email address: nonsense', ['Email'])
            );
        Object.assign(record.values, fields);
        return Promise.resolve();
    }

    deleteRecord(_userId: string, recordId: string): Promise<void> {
        return this.records.delete(recordId)
            ? Promise.resolve()
            : Promise.reject(new HostError('NOT_FOUND', 'The requested resource does not exist'));
    }

    hasPermission(userId: string, kind: 'user' | 'custom', name: string): Promise<boolean> {
        return Promise.resolve(this.permissions.has(`${userId} ${kind} ${name}`));
    }

    defaultUserId(): Promise<string> {
        return Promise.resolve([...this.records].find(([, record]) => record.object === 'User')?.[0] ?? '');
    }

    outbox(): Promise<KeptMails> {
        return Promise.resolve({
            total: 1,
            mails: [
                {
                    id: 'm1',
                    targetId: null,
                    createdDate: '2026-01-31T09:00:00.000Z',
                    to: ['ann@acme.example'],
                    subject: 'Welcome',
                    body: 'Choose a password.\nSoon.',
                    kind: 'welcome'
                }
            ]
        });
    }

    notifications(userId: string): Promise<Notification[]> {
        return Promise.resolve(this.#notifications.get(userId) ?? []);
    }

    markNotificationsRead(userId: string): Promise<void> {
        const read = (this.#notifications.get(userId) ?? []).map((one) => ({ ...one, isRead: true }));
        this.#notifications.set(userId, read);
        return Promise.resolve();
    }

    onNotifications(listener: () => void): () => void {
        this.#notificationListeners.add(listener);
        return () => this.#notificationListeners.delete(listener);
    }

    /** A notification for one user, as when Apex sends it. */
    notify(userId: string, notification: Notification): void {
        this.#notifications.set(userId, [notification, ...(this.#notifications.get(userId) ?? [])]);
        for (const listener of this.#notificationListeners) listener();
    }

    onEvent(listener: (event: HostEvent) => void): () => void {
        this.#eventListeners.add(listener);
        return () => this.#eventListeners.delete(listener);
    }

    onJobs(listener: () => void): () => void {
        this.#jobListeners.add(listener);
        return () => this.#jobListeners.delete(listener);
    }

    execAnonymous(): never {
        throw new Error('not used by the HTTP server');
    }

    metadata(): ReturnType<ApexHost['metadata']> {
        const sites = [{ path: 'partners', name: 'Partner Central', pages: { welcome: 'greeter', hidden: 'broken' } }];
        return Promise.resolve({ auraMethods: [], objectNames: [], sites, siteDomain: 'test.my.site.example' });
    }

    stop(): Promise<void> {
        this.stopped = true;
        return Promise.resolve();
    }

    #holds(row: Values, condition: string): boolean {
        const parsed = /^([\w.]+) (=|!=|LIKE) (.+)$/.exec(condition);
        if (parsed === null)
            throw new HostError('MALFORMED_QUERY', `This test host does not understand the condition: ${condition}`);
        const [, path, operator, literal] = parsed;
        const value = this.#value(row, path);
        if (!literal.startsWith("'")) return String(value) === literal;
        const text = literal.slice(1, -1).replace(/\\(['\\%_])/g, '$1');
        const isEqual = String(value).toLowerCase() === text.toLowerCase();
        if (operator === '!=') return !isEqual;
        return operator === '='
            ? isEqual
            : String(value).toLowerCase().includes(text.replaceAll('%', '').toLowerCase());
    }

    #value(row: Values, path: string): unknown {
        const [first, ...rest] = path.split('.');
        if (rest.length === 0) return row[first] ?? null;
        const parent = this.records.get(row[`${first}Id`] as string);
        return parent === undefined ? null : this.#value(parent.values, rest.join('.'));
    }

    #row(object: string, row: Values, paths: readonly string[]): QueryRow {
        const result: Record<string, unknown> & QueryRow = { attributes: { type: object } };
        for (const path of paths) {
            const [first, ...rest] = path.split('.');
            if (rest.length === 0) result[first] = row[first] ?? null;
            else
                result[first] =
                    row[`${first}Id`] === undefined
                        ? null
                        : { ...(result[first] ?? {}), [rest.join('.')]: this.#value(row, path) };
        }
        return result;
    }
}

function field(apiName: string, type: string, more: Partial<FieldDescribe> = {}): FieldDescribe {
    return {
        apiName,
        label: more.label ?? apiName.replace(/([a-z])([A-Z])/g, '$1 $2'),
        type,
        length: 80,
        precision: 0,
        scale: 0,
        nillable: true,
        createable: true,
        updateable: true,
        nameField: false,
        hasDefault: false,
        referenceTo: [],
        relationshipName: null,
        picklist: [],
        ...more
    };
}

function object(
    apiName: string,
    labelPlural: string,
    fields: FieldDescribe[],
    childRelationships: ObjectDescribe['childRelationships'] = []
): ObjectDescribe {
    const id = field('Id', 'ID', { createable: false, updateable: false, label: `${apiName} ID` });
    return {
        apiName,
        label: apiName,
        labelPlural,
        keyPrefix: null,
        createable: true,
        updateable: true,
        deletable: true,
        queryable: true,
        fields: [id, ...fields],
        childRelationships
    };
}

const OBJECTS: readonly ObjectDescribe[] = [
    object(
        'Account',
        'Accounts',
        [
            field('Name', 'STRING', { nameField: true, nillable: false, label: 'Account Name' }),
            field('Phone', 'PHONE'),
            field('Type', 'PICKLIST', { picklist: [{ value: 'Partner', label: 'Partner', isDefault: true }] })
        ],
        [{ name: 'Contacts', childObject: 'Contact', field: 'AccountId' }]
    ),
    object('Contact', 'Contacts', [
        field('Name', 'STRING', { nameField: true, createable: false, updateable: false, label: 'Full Name' }),
        field('FirstName', 'STRING'),
        field('LastName', 'STRING', { nillable: false }),
        field('Email', 'EMAIL'),
        field('AccountId', 'REFERENCE', { referenceTo: ['Account'], relationshipName: 'Account', label: 'Account ID' }),
        field('OwnerId', 'REFERENCE', { referenceTo: ['User'], relationshipName: 'Owner', label: 'Owner ID' })
    ]),
    object('User', 'Users', [
        field('Name', 'STRING', { nameField: true }),
        field('Username', 'STRING'),
        field('IsActive', 'BOOLEAN'),
        field('LocaleSidKey', 'PICKLIST'),
        field('TimeZoneSidKey', 'PICKLIST'),
        field('UserType', 'PICKLIST'),
        field('ProfileId', 'REFERENCE', { referenceTo: ['Profile'], relationshipName: 'Profile', label: 'Profile ID' })
    ]),
    object('Profile', 'Profiles', [field('Name', 'STRING', { nameField: true })])
];

/** Adds a live site with a guest and one member. The test host's pages: `welcome`, and `hidden`, whose component is not for sites. */
export function addSite(host: MemoryHost, memberId: string): { guest: string; site: string } {
    const guest = host.add('User', { Name: 'Partner Central Site Guest User', IsActive: true, UserType: 'Guest' });
    const site = host.add('Network', { Name: 'Partner Central', Status: 'Live', UrlPathPrefix: 'partners' });
    host.add('Site', { GuestUserId: guest, UrlPathPrefix: 'partners' });
    host.add('NetworkMember', { NetworkId: site, MemberId: memberId });
    return { guest, site };
}

/** A host with two users, two accounts and some contacts. */
export function sampleHost(contactCount = 3): { host: MemoryHost; admin: string; clerk: string; acme: string } {
    const host = new MemoryHost();
    const profile = host.add('Profile', { Name: 'System Administrator' });
    const admin = host.add('User', {
        Name: 'Ada Admin',
        Username: 'ada@acme.example',
        IsActive: true,
        ProfileId: profile,
        LocaleSidKey: 'de_DE',
        TimeZoneSidKey: 'Europe/Berlin',
        UserType: 'Standard'
    });
    const clerk = host.add('User', {
        Name: 'Carl Clerk',
        Username: 'carl@acme.example',
        IsActive: true,
        ProfileId: profile,
        LocaleSidKey: 'en_US',
        TimeZoneSidKey: 'UTC',
        UserType: 'Standard'
    });
    const acme = host.add('Account', { Name: 'Acme', Type: 'Partner' });
    host.add('Account', { Name: "O'Neill" });
    for (let i = 0; i < contactCount; i++) {
        const number = String(i + 1).padStart(3, '0');
        host.add('Contact', {
            Name: `Person ${number}`,
            FirstName: 'Person',
            LastName: number,
            Email: `p${number}@acme.example`,
            AccountId: i % 2 === 0 ? acme : undefined,
            OwnerId: admin
        });
    }
    return { host, admin, clerk, acme };
}
