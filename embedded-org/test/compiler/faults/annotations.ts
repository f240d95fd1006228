import { inClass, type Fault } from './fault.ts';

const test = (members: string): string => `@IsTest private class ProbeTest { ${members} }`;

/** Annotations and what they ask of what they stand on. */
export const ANNOTATIONS: readonly Fault[] = [
    ['an unknown annotation', inClass('⟦@Frobnicate→⟧ void f() {}'), 'Annotation does not exist: Frobnicate'],
    [
        'an unknown property of @AuraEnabled',
        inClass('†@AuraEnabled(⟦cached→cacheable⟧=true) public static void f() {}'),
        'No such property, cached, defined on this annotation: AuraEnabled'
    ],
    [
        'a property of an annotation that has none',
        inClass('†@TestVisible⟦(always=true)→⟧ void f() {}'),
        'No such property, always, defined on this annotation: TestVisible'
    ],
    [
        'a property value of the wrong type',
        inClass("†@AuraEnabled(cacheable=⟦'yes'→true⟧) public static void f() {}"),
        'Invalid value for property cacheable expected type Boolean'
    ],
    [
        'an annotation that stands twice',
        inClass('@TestVisible ⟦†@TestVisible→⟧ void f() {}'),
        'Duplicate modifier: TestVisible'
    ],
    [
        '@Future on a method that is not static',
        inClass('@Future ⟦→static⟧ void †f() {}'),
        'Future methods must be declared as static'
    ],
    [
        '@Future with a result',
        inClass('@Future static ⟦Integer→void⟧ †f() { ⟦return 1;→⟧ }'),
        'Future methods do not support return type of Integer'
    ],
    [
        '@Future with a record',
        inClass('@Future static void f(†⟦Account→Id⟧ a) {}'),
        'Future methods do not support parameter type of Account'
    ],
    [
        '@Future with a list of records',
        inClass('@Future static void f(†List<⟦Account→Id⟧> a) {}'),
        'Future methods do not support parameter type of List<Account>'
    ],
    [
        '@Future with an object',
        inClass('@Future static void f(†⟦Object→String⟧ a) {}'),
        'Future methods do not support parameter type of Object'
    ],
    ['@Future on a class', '⟦@Future→⟧ public class Probe {}', 'Future is not allowed on classes'],
    ['@AuraEnabled on a class', '⟦@AuraEnabled→⟧ public class Probe {}', 'AuraEnabled is not allowed on classes'],
    [
        '@AuraEnabled on an instance method with parameters',
        inClass('@AuraEnabled public Integer †getF(⟦Integer i→⟧) { return 1; }'),
        'Non static AuraEnabled methods may not have parameters'
    ],
    [
        '@AuraEnabled on an instance method of another name',
        inClass('@AuraEnabled public Integer ⟦f→getF⟧() { return 1; }'),
        "Non static AuraEnabled methods must be named with a prefix 'get'"
    ],
    [
        'two @AuraEnabled methods of one name',
        inClass('@AuraEnabled public static void f() {} @AuraEnabled public static void ⟦f→g⟧(Integer i) {}'),
        'Overload of AuraEnabled method: f overload is not permitted'
    ],
    [
        'a test method with parameters',
        test('@IsTest static void †f(⟦Integer i→⟧) {}'),
        'Test methods must have no arguments'
    ],
    [
        'a test method that is not static',
        test('@IsTest ⟦→static⟧ void †f() {}'),
        'testMethod methods must be declared as static'
    ],
    [
        'a test method with a result',
        test('@IsTest static ⟦Integer→void⟧ †f() { ⟦return 1;→⟧ }'),
        'testMethod methods do not support return type of Integer'
    ],
    [
        'a test method outside of test classes',
        '⟦public→@IsTest private⟧ class Probe { @IsTest static void †f() {} }',
        'Defining type for testMethod methods must be declared as IsTest'
    ],
    [
        'a setup method with parameters',
        test('@TestSetup static void †f(⟦Integer i→⟧) {}'),
        'Test methods must have no arguments'
    ],
    [
        'a setup method with a result',
        test('@TestSetup static ⟦Integer→void⟧ †f() { ⟦return 1;→⟧ }'),
        'Test setup method must return void'
    ],
    [
        'a setup method beside organisation data',
        '@IsTest⟦(SeeAllData=true)→⟧ private class ProbeTest { @TestSetup static void †f() {} }',
        'Test class cannot be annotated with @isTest(SeeAllData=true)'
    ],
    [
        'a parallel test with organisation data',
        '†@IsTest(⟦SeeAllData=true →⟧IsParallel=true) private class ProbeTest {}',
        'Test class annotated with @isTest(IsParallel=true) cannot also be annotated with @isTest(SeeAllData=true)'
    ],
    [
        '@InvocableMethod on two methods',
        inClass('@InvocableMethod public static void f() {} ⟦@InvocableMethod→⟧ public static void †g() {}'),
        'Only one method per type can be defined with: InvocableMethod'
    ],
    [
        '@InvocableMethod with two parameters',
        inClass('@InvocableMethod public static void †f(List<String> a⟦, List<String> b→⟧) {}'),
        'Only one parameter is supported on methods with @Invocable annotation'
    ],
    [
        '@InvocableMethod without a list',
        inClass('@InvocableMethod public static void f(†⟦String→List<String>⟧ a) {}'),
        'Unsupported parameter type String. Valid invocable parameters must be List types like List<T> where T is a supported type'
    ],
    [
        '@InvocableMethod on an instance method',
        inClass('@InvocableMethod public ⟦→static⟧ void †f() {}'),
        'InvocableMethod methods must be declared as static'
    ],
    [
        '@RestResource without a slash',
        "†@RestResource(urlMapping=⟦'probe'→'/probe'⟧) global class Probe {}",
        "Rest Resource url must begin with a forward slash, '/'"
    ],
    [
        '@RestResource without a URL',
        "†@RestResource⟦→(urlMapping='/probe')⟧ global class Probe {}",
        'Required property is missing: urlMapping'
    ],
    [
        'two @HttpGet methods',
        "@RestResource(urlMapping='/probe') global class Probe { @HttpGet global static void f() {} ⟦@HttpGet→@HttpPost⟧ global static void †g() {} }",
        'Only one method per type can be defined with: HttpGet'
    ],
    [
        '@HttpGet with parameters',
        "@RestResource(urlMapping='/probe') global class Probe { @HttpGet global static void †f(⟦Integer i→⟧) {} }",
        'HttpGet methods do not support parameters'
    ],
    [
        '@JsonAccess without a word',
        "†@JsonAccess⟦→(serializable='always')⟧ public class Probe {}",
        'At least one JSON serialization control parameter must be specified'
    ]
];
