import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        classes: [
            `public class Greeting {
                public class Input { @InvocableVariable public String name; @InvocableVariable public Long times; public Integer other = 7; }
                public class Output { @InvocableVariable public String text; public String hidden; }
                @InvocableMethod(label='Greet')
                public static List<Output> greet(List<Input> inputs) {
                    List<Output> outputs = new List<Output>();
                    for (Input input : inputs) {
                        if (input.name == null) { throw new IllegalArgumentException('nobody'); }
                        Output o = new Output(); o.text = 'Hello ' + input.name + input.times + input.other; outputs.add(o);
                    }
                    return outputs;
                }
            }`,
            `public class Doubling { @InvocableMethod public static List<Integer> run(List<Integer> numbers) {
                List<Integer> result = new List<Integer>(); for (Integer n : numbers) { result.add(n * 2); } return result; } }`,
            `global class MotorYacht {
                global Integer lengthInYards; global String name; global Account owner; public Integer secret;
                global Decimal speed { get { return lengthInYards == null ? null : lengthInYards / 2.0; } }
            }`,
            'public class Elsewhere {}'
        ],
        files: { 'flows/Greet_All.flow-meta.xml': '<Flow xmlns="http://soap.sforce.com/2006/04/metadata"/>' }
    });
});
after(() => org.close());

const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};

// Sources: Apex Reference Guide, Invocable.Action Class, Action.Result Class; Apex Developer Guide, "InvocableMethod Annotation".
describe('Invocable.Action', () => {
    says(
        'calls the method of a class once for all invocations, with and without success',
        `Invocable.Action action = Invocable.Action.createCustomAction('apex', 'Greeting');
        action.setInvocationParameter('name', 'Ada').setInvocationParameter('times', 1).addInvocation().setInvocationParameter('name', 'Bob');
        for (Invocable.Action.Result result : action.invoke()) { System.debug(result.isSuccess() + ' ' + result.getOutputParameters()); }
        Invocable.Action.Result failed = action.clearInvocations().invoke()[0];
        System.debug(failed.isSuccess() + ' ' + failed.getErrors()[0].getMessage());`,
        'true {text=Hello Ada17}',
        'true {text=Hello Bobnull7}',
        'false System.IllegalArgumentException: nobody'
    );
    says(
        'hands over values that are no objects under the name of the parameter',
        `Invocable.Action action = Invocable.Action.createCustomAction('apex', 'Doubling');
        action.setInvocations(new List<Map<String, Object>>{ new Map<String, Object>{ 'numbers' => 21 } });
        System.debug(action.invoke()[0].getOutputParameters().get('output') + ' ' + action.getType() + ' ' + action.getName() + ' ' + action.isStandard());`,
        '42 apex Doubling false'
    );
    // Source: public test code that passes in orgs.
    says(
        'fails, without an exception, for a flow that does not exist',
        "System.debug(Invocable.Action.createCustomAction('flow', 'Bogus').invoke()[0].isSuccess());",
        'false'
    );
    it('says that flows are not run', () =>
        assert.throws(
            () => org.run("Invocable.Action.createCustomAction('flow', 'greet_all').invoke();"),
            /Invocable.Action.invoke of flow greet_all is not supported by the embedded org./
        ));
    // Source: public test code that passes in orgs.
    says(
        'gives results that test code can make from JSON',
        `Invocable.Action.Result result = (Invocable.Action.Result) JSON.deserialize(
            '{"success": false, "errors": [{"code": "X", "message": "no"}]}', Invocable.Action.Result.class);
        System.debug(result.isSuccess() + ' ' + result.getErrors()[0].getCode() + ' ' + JSON.serialize(result.getErrors()));`,
        'false X [{"code":"X","message":"no"}]'
    );
});

// Source: Apex Reference Guide, FormulaEval Namespace, FormulaBuilder Class, FormulaInstance Class (the boat is theirs).
describe('FormulaEval', () => {
    const build = (type: string, formula: string, returns: string, more = ''): string =>
        `FormulaEval.FormulaInstance f = Formula.builder().withType(${type}).withReturnType(FormulaEval.FormulaReturnType.${returns}).withFormula('${formula}')${more}.build();`;
    const failing = (body: string): string =>
        `try { ${body} System.debug('built'); } catch (FormulaValidationException e) { System.debug(e.getMessage()); }`;

    says(
        'computes with the global members of an object, and with records behind them',
        `MotorYacht boat = new MotorYacht(); boat.lengthInYards = 52; boat.owner = new Account(Name = 'Acme', Site = 'NY');
        ${build('MotorYacht.class', 'IF(lengthInYards < 100, "Not Super", "Super") & " " & owner.Name & " (" & OWNER.site & ")" & TEXT(speed)', 'STRING')}
        System.debug(f.evaluate(boat)); System.debug(f.getReferencedFields());`,
        'Not Super Acme (NY)26',
        '{lengthInYards, owner.Name, OWNER.site, speed}'
    );
    says(
        'computes with a record as it stands in memory',
        `${build('Schema.Contact.class', 'LEN(LastName) + LEN(Account.Name)', 'INTEGER')}
        System.debug(f.evaluate(new Contact(LastName = 'abc', Account = new Account(Name = 'de'))));`,
        '5'
    );
    says(
        'gives values of the return type',
        `MotorYacht boat = new MotorYacht(); boat.lengthInYards = 5; Object o;
        { ${build('MotorYacht.class', 'lengthInYards', 'LONG')} o = f.evaluate(boat); System.debug(o + ' ' + (o instanceof Integer)); }
        { ${build('MotorYacht.class', 'lengthInYards > 1', 'BOOLEAN')} System.debug(f.evaluate(boat)); }
        { ${build('MotorYacht.class', 'DATE(2026, 1, 2)', 'DATE')} System.debug(((Date) f.evaluate(boat)).format() != null); }`,
        '5 false',
        'true',
        'true'
    );
    says(
        'takes blank numbers as 0 where asked to',
        `{ ${build('MotorYacht.class', 'lengthInYards + 1', 'DECIMAL')} System.debug(f.evaluate(new MotorYacht())); }
        { ${build('MotorYacht.class', 'lengthInYards + 1', 'DECIMAL', '.treatNumericNullAsZero(true)')} System.debug(f.evaluate(new MotorYacht())); }`,
        'null',
        '1'
    );
    says(
        'fills in templates',
        `${build('Account.SObjectType', 'Dear {!Name}, {!1 + 1} times!', 'STRING', '.parseAsTemplate(true)')} System.debug(f.evaluate(new Account(Name = 'Acme')));`,
        'Dear Acme, 2 times!'
    );
    // Texts as formula fields print them (assumed for Apex).
    says(
        'refuses formulas with faults when they are built',
        [
            failing(build('MotorYacht.class', 'missing + 1', 'DECIMAL')),
            failing(build('MotorYacht.class', 'secret + 1', 'DECIMAL')),
            failing(build('MotorYacht.class', 'owner.Missing', 'STRING')),
            failing(build('MotorYacht.class', 'lengthInYards +', 'DECIMAL')),
            failing(build('MotorYacht.class', 'FROB(1)', 'DECIMAL')),
            failing(build('MotorYacht.class', '$User.Id', 'STRING')),
            failing(
                build(
                    'MotorYacht.class',
                    '$User.Id',
                    'STRING',
                    '.withGlobalVariables(FormulaEval.FormulaGlobal.values())'
                )
            )
        ].join('\n'),
        'Field missing does not exist. Check spelling.',
        'Field secret is not global.',
        'Field owner.Missing does not exist. Check spelling.',
        'Syntax error. Found end of formula',
        'Unknown function FROB. Check spelling.',
        'Field $User.Id does not exist. Check spelling.',
        'built'
    );
    says(
        'refuses an object of another type',
        `${build('MotorYacht.class', 'name', 'STRING')}
        try { f.evaluate(new Elsewhere()); } catch (FormulaEvaluationException e) { System.debug('refused'); }`,
        'refused'
    );
});

// Source: Apex Reference, ChangeEventHeader Class; Change Data Capture Developer Guide (ChangeEventHeader is a field of every change event).
describe('change events', () => {
    says(
        'have a header that tests fill by hand',
        `AccountChangeEvent event = new AccountChangeEvent(Name = 'A', ChangeEventHeader = new EventBus.ChangeEventHeader());
        event.ChangeEventHeader.changeType = 'CREATE'; event.ChangeEventHeader.setRecordIds(new List<String>{ 'x' }); event.ChangeEventHeader.commitNumber = 5;
        EventBus.ChangeEventHeader header = event.ChangeEventHeader;
        System.debug(header.getChangeType() + header.recordIds + header.commitNumber + header.entityName);`,
        'CREATE(x)5null'
    );
});
