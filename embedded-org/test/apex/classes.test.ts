import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/*
 * How objects are made and what names mean. "Public test code" stands for test classes of published packages that pass in orgs.
 */
const org = new ApexOrg({
    classes: [
        `public virtual class Base {
            public List<String> log = new List<String>{ 'base field' };
            private String secret = 'base secret';
            public Base() { log.add('base body'); hook(); }
            public virtual void hook() {}
            public String baseSecret() { return secret; }
        }`,
        `public class Folder {}`,
        `public virtual class Holds {
            public List<Object> items { get; protected set; }
            public Object firstOfBase() { return items[0]; }
        }`,
        `public class Holder extends Holds {
            public List<String> items { get { return (List<String>) super.items; } }
            public Holder() { super.items = new List<String>{ 'made by the subclass' }; }
        }`,
        `public class Derived extends Base {
            public List<String> own = new List<String>{ 'own field ' + log.size() };
            private String secret = 'derived secret';
            public Derived() { super(); log.add('derived body'); }
            public override void hook() { own.add('hook'); }
            public String derivedSecret() { return secret; }
        }`,
        `public class Handler extends Base {
            public List<String> seen = new List<String>(this.log);
            public override void hook() { log.add('hook without own fields: ' + (seen == null)); }
        }`,
        `public class FailureException extends Exception {
            private String message = 'kept apart'; private String stack; private String name = 'n';
            public FailureException setUp(String text) { message = text; stack = 'S'; return this; }
            public String told() { return message + stack + name; }
        }`,
        `public class Odd { public String constructor = 'c'; public Integer toString = 4; }`,
        `public class Comparison {
            public enum Operator { EQUALS, LESS }
            public final Operator operator;
            public Comparison(Operator operator) { this.operator = operator; }
            public static Comparison less() { return new Comparison(Operator.LESS); }
        }`,
        `public interface Named { String toString(); }`,
        `public class Plain implements Named { public Integer n = 1; }`,
        `public class Flows { public static String names() {
            return Flow.Interview.welcome_partner.class.getName() + ' ' + Flow.Interview.Missing.class.getName();
        } }`
    ],
    files: { 'flows/Welcome_Partner.flow-meta.xml': '<Flow xmlns="http://soap.sforce.com/2006/04/metadata"/>' }
});
after(() => org.close());

describe('making objects', () => {
    // Source of the order: public test code in which a super class's constructor calls a method that uses the subclass's fields.
    it('runs the field initialisers of all classes before the first constructor body', () =>
        assert.deepEqual(org.run('Derived d = new Derived(); System.debug(d.log); System.debug(d.own);'), [
            '(base field, base body, derived body)',
            '(own field 1, hook)'
        ]));

    // Source of the order: public test code in which a subclass without constructors initialises a field from one that the super class's sets.
    it('runs the field initialisers of a class without constructors after the constructor of its super class', () =>
        assert.deepEqual(org.run('System.debug(new Handler().seen);'), [
            '(base field, base body, hook without own fields: true)'
        ]));

    it('runs field initialisers for Type.newInstance, too', () =>
        assert.deepEqual(org.run("System.debug(((Derived) Type.forName('Derived').newInstance()).own);"), [
            '(own field 1, hook)'
        ]));

    it('keeps private fields of the same name in a class and its super class apart', () =>
        assert.deepEqual(org.run('Derived d = new Derived(); System.debug(d.baseSecret() + d.derivedSecret());'), [
            'base secretderived secret'
        ]));

    it('lets a subclass declare a property again and reach that of its super class, to read and to write', () =>
        // "super" names the super class's member. Source: Apex Developer Guide, "Using the super Keyword"; public test code for properties.
        assert.deepEqual(
            org.run(`Holder holder = new Holder();
                System.debug(holder.items);
                System.debug(holder.firstOfBase());`),
            ['(made by the subclass)', 'made by the subclass']
        ));

    it('finds the object by its name where a class of the org shares it, and the class in code', () =>
        // Source: public test code that asks so and passes in orgs; Apex Developer Guide, "Using the Schema Namespace" for code.
        assert.deepEqual(
            org.run(`SObject record = (SObject) Type.forName('Folder').newInstance();
                System.debug(record.getSObjectType());
                System.debug(Type.forName('Schema.Folder').getName());
                System.debug(Folder.class.newInstance() instanceof Folder);
                System.debug(((SObject) JSON.deserialize('{"Name":"One"}', Type.forName('Folder'))).get('Name'));`),
            ['Folder', 'Folder', 'true', 'One']
        ));

    it('lets an exception have fields of its own called message, stack and name', () =>
        assert.deepEqual(
            org.run(
                "try { throw new FailureException('real').setUp('own'); } catch (FailureException e) { System.debug(e.getMessage() + ' ' + e.told()); }"
            ),
            ['real ownSn']
        ));

    it('lets fields have the names of JavaScript members', () =>
        assert.deepEqual(
            org.run('Odd o = new Odd(); System.debug(o.constructor + o.toString); System.debug(JSON.serialize(o));'),
            ['c4', '{"toString":4,"constructor":"c"}']
        ));
});

describe('what belongs to a class alone', () => {
    const parent = `public virtual class Parent {
        public String log = '';
        public Parent() { log += 'none '; }
        public Parent(Integer n) { this(); log += 'one '; }
        private String step() { return 'parent'; }
        public String run() { return step(); }
    }`;
    const child = `public class Child extends Parent {
        public Child() { super(1); log += 'child'; }
        private String step() { return 'child'; }
        public String own() { return step(); }
    }`;
    const said = (apiVersion: string, text: string): string[] => {
        const versioned = new ApexOrg({ apiVersion, classes: [parent, child] });
        try {
            return versioned.run(text);
        } finally {
            versioned.close();
        }
    };

    // Source: Apex Developer Guide, "Using the this Keyword" (constructor chaining within the class).
    it('takes this(...) as the own constructor, also when an object of a subclass is made', () =>
        assert.deepEqual(said('67.0', 'System.debug(new Child().log);'), ['none one child']));

    // Source: public code that compiles in orgs: an implementation of an abstract method needs no `override`.
    it('takes a private method for the abstract one of a superclass', () => {
        const versioned = new ApexOrg({
            apiVersion: '64.0',
            classes: [
                "public abstract class Whole { abstract String part(); public String whole() { return 'whole ' + part(); } }",
                "public class Own extends Whole { private String part() { return 'part'; } }"
            ]
        });
        assert.deepEqual(versioned.run('System.debug(new Own().whole());'), ['whole part']);
        versioned.close();
    });

    // Source: as below, and published packages, which do so.
    it('lets classes of the same file override private methods, up to API version 60', () => {
        const steps = `public class Steps {
            public abstract class Step {
                abstract String name();
                private virtual String kind() { return 'step'; }
                public String describe() { return kind() + ' ' + name(); }
            }
            public class Fast extends Step {
                public override String name() { return 'fast'; }
                private override String kind() { return 'quick'; }
            }
        }`;
        for (const [apiVersion, expected] of [
            ['60.0', 'quick fast'],
            ['61.0', 'step fast']
        ] as const) {
            const versioned = new ApexOrg({ apiVersion, classes: [steps] });
            assert.deepEqual(versioned.run('System.debug(new Steps.Fast().describe());'), [expected]);
            versioned.close();
        }
    });

    // Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/pages/versioned_behavior_changes.htm (61.0).
    it('lets no subclass replace a private method, from API version 61 on', () => {
        const text = 'Child c = new Child(); System.debug(c.run() + c.own());';
        assert.deepEqual(said('67.0', text), ['parentchild']);
        assert.deepEqual(said('60.0', text), ['childchild']);
    });
});

describe('what names mean', () => {
    // Source: Apex Developer Guide, "Namespaces, Classes, and Variable Name Precedence"; instance fields are out of reach in static code.
    it('takes a name in static code as the type where an instance field has the same name', () =>
        assert.deepEqual(org.run('System.debug(Comparison.less().operator);'), ['LESS']));

    // Assumed: published packages compile so.
    it('takes toString of every object as the implementation of an interface method', () =>
        assert.deepEqual(org.run('Named n = new Plain(); System.debug(n.toString());'), ['Plain:[n=1]']));

    // Sources: Apex Reference Guide, "Interview Class" (one type per flow); public code that tells missing flows by the bare name.
    it('has a type for each flow of the project', () =>
        assert.deepEqual(org.run('System.debug(Flows.names());'), ['Flow.Interview.Welcome_Partner Flow.Interview']));

    // Source: Apex Developer Guide, "Understanding Apex Describe Information" (Schema.SObjectType.Account.fields.Name).
    it('gives the describe result of a field behind Schema.SObjectType.X.fields', () =>
        assert.deepEqual(
            org.run(
                'Schema.DescribeFieldResult d = Schema.SObjectType.Account.fields.name; System.debug(d.getName() + SObjectType.Contact.fields.LastName.getLength());'
            ),
            ['Name80']
        ));

    // Source: public code that compiles in orgs.
    it('gives the token of a field behind X.SObjectType.fields', () =>
        assert.deepEqual(
            org.run(
                "Schema.SObjectField f = Account.SObjectType.fields.parentId; System.debug(f == Account.ParentId); System.debug(Account.SObjectType.fields.getMap().containsKey('name'));"
            ),
            ['true', 'true']
        ));
});
