import { inClass, inMethod, type Fault } from './fault.ts';

/** Statements, loops, switches and what can be reached. */
export const STATEMENTS: readonly Fault[] = [
    [
        'a missing return',
        inClass('Integer †f(Boolean b) { if (b) { return 1; } ⟦→return 2;⟧ }'),
        'Missing return statement required return type: Integer'
    ],
    [
        'a missing return after a loop',
        inClass('Integer †f(Boolean b) { while (b) { return 1; } ⟦→return 2;⟧ }'),
        'Missing return statement required return type: Integer'
    ],
    [
        'a missing return in a getter',
        inClass('Integer n { †get { ⟦→return 1;⟧ } }'),
        'Missing return statement required return type: Integer'
    ],
    [
        'a missing return in a switch',
        inClass('Integer †f(Integer i) { switch on i { when 1 { return 1; } ⟦→when else { return 2; }⟧ } }'),
        'Missing return statement required return type: Integer'
    ],
    [
        'code after return',
        inMethod('⟦return;→⟧ †Integer i = 1;'.replace('†Integer i', 'Integer †i')),
        'Unreachable statement'
    ],
    ['code after throw', inMethod("⟦throw new DmlException('x');→⟧ †run();"), 'Unreachable statement'],
    ['code after break', inMethod('while (true) { ⟦break;→⟧ †run(); }'), 'Unreachable statement'],
    ['code after continue', inMethod('while (true) { ⟦continue;→⟧ †run(); }'), 'Unreachable statement'],
    // A loop is left at its end whatever its condition (published code that compiles: see validators/flow.ts).
    [
        'a missing return after an endless loop',
        inClass('Integer †f() { while (true) { run(); } ⟦→return 2;⟧ } void run() {}'),
        'Missing return statement required return type: Integer'
    ],
    [
        'a missing return after System.runAs',
        inClass('Integer †f(User u) { System.runAs(u) { return 1; } ⟦→return 2;⟧ }'),
        'Missing return statement required return type: Integer'
    ],
    [
        'code after branches that all return',
        inMethod('if (this == null) { return; } else { ⟦return;→⟧ } †run();'),
        'Unreachable statement'
    ],
    ['a break outside of loops', inMethod('⟦break→run()⟧;'), 'Break statement must be in loop'],
    ['a continue outside of loops', inMethod('⟦continue→run()⟧;'), 'Continue statement must be in loop'],
    ['an expression that does nothing', inMethod('⟦1 + 1→run()⟧;'), 'Expression cannot be a statement.'],
    ['an assignment to a call', inMethod("⟦'x'.length()→Integer i⟧ = 1;"), 'Expression cannot be assigned'],
    [
        'a final local assigned twice',
        inMethod('final Integer i = 1; ⟦i = 2→run()⟧;'),
        'Final variable has already been initialized: i'
    ],
    [
        'a loop over a number',
        inMethod('for (Integer i : ⟦5→new List<Integer>()⟧) {}'),
        'Loop must iterate over collection: Integer'
    ],
    [
        'a loop variable of the wrong type',
        inMethod('for (⟦String→Integer⟧ i : new List<Integer>()) {}'),
        'Invalid loop variable type expected Integer was String'
    ],
    [
        'a loop over records of another object',
        inMethod('for (⟦Contact→Account⟧ a : [SELECT Id FROM Account]) {}'),
        'Loop variable must be a generic SObject or List or a concrete SObject or List of: Account'
    ],
    [
        'a loop that hides a variable',
        inMethod('Integer i; for (Integer ⟦i→j⟧ = 0; false;) {}'),
        'Duplicate variable: i'
    ],
    [
        'throwing what is no exception',
        inMethod("†throw ⟦'x'→new DmlException()⟧;"),
        'Throw expression must be of type exception: String'
    ],
    [
        'catching what is no exception',
        inMethod('try { run(); } catch (⟦Account→Exception⟧ e) {}'),
        'Catch block variable must be of type exception: Account'
    ],
    [
        'an exception caught twice',
        inMethod('try { run(); } catch (DmlException e) {} catch (⟦DmlException→Exception⟧ e) {}'),
        'Exception type already caught: System.DmlException'
    ],
    [
        'a caught exception hides a variable',
        inMethod('Object e; try { run(); } catch (Exception ⟦e→f⟧) {}'),
        'Duplicate variable: e'
    ],
    [
        'a switch on a Decimal',
        inMethod('switch on ⟦1.5→1⟧ { when else {} }'),
        'Decimal is not a valid switch expression type'
    ],
    [
        'a switch on a Boolean',
        inMethod('switch on ⟦true→1⟧ { when else {} }'),
        'Boolean is not a valid switch expression type'
    ],
    [
        'a value that does not fit its switch',
        inMethod("switch on 1 { when ⟦'x'→2⟧ {} }"),
        "String value in 'when expression' cannot be implicitly converted to the Integer type in switch expression"
    ],
    [
        'a value that stands twice in a switch',
        inMethod('switch on 1 { when 1 {} when ⟦1→2⟧ {} }'),
        '1 occurs as more than one when branch for this switch statement'
    ],
    [
        'a type that stands twice in a switch',
        inMethod('SObject s; switch on s { when Account a {} when ⟦Account→Contact⟧ b {} }'),
        'Account occurs as more than one when branch for this switch statement'
    ],
    [
        'a when that is no constant',
        inMethod('Integer i = 1; switch on 1 { when ⟦i→1⟧ {} }'),
        "'when expression' must be a literal, a constant literal field or enum value"
    ],
    [
        'a value in a switch on records',
        inMethod('SObject s; switch on s { when ⟦1→null⟧ {} }'),
        "Switching on SObject types must be a 'when type variable' or 'when null'"
    ],
    [
        'an unknown enum value in a switch',
        inMethod('LoggingLevel l; switch on l { when ⟦LOUD→DEBUG⟧ {} }'),
        'Enum value does not exist: LOUD'
    ],
    [
        'a local variable declared static',
        inMethod('⟦static→final⟧ Integer i = 1;'),
        'static is not allowed on local variables'
    ],
    [
        'runAs of text',
        inMethod("System.runAs(⟦'x'→new User()⟧) {}"),
        "runAs requires a single argument of type 'User' or 'Version'"
    ],
    [
        'a return in an initialiser',
        inClass('static { ⟦return→System.debug(1)⟧; }'),
        'Return must be called from a method'
    ]
];
