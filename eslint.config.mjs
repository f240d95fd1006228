/**
 * Rules of both products. Style is Prettier's; here stands what may go wrong, and the wall between the parts (ARCHITECTURE.md).
 */
import js from '@eslint/js';
import lwcRecommended from '@salesforce/eslint-config-lwc/recommended-ts.js';
import { defineConfig, globalIgnores } from 'eslint/config';
import importPlugin from 'eslint-plugin-import';
import jest from 'eslint-plugin-jest';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What each folder of embedded-org/src may import from the others, besides itself. Source: the table in ARCHITECTURE.md. */
const MAY_IMPORT = {
    diagnostics: [],
    schema: ['diagnostics', 'project'],
    tokens: [],
    soql: ['tokens', 'schema', 'diagnostics'],
    formula: ['schema', 'diagnostics', 'runtime'],
    syntax: ['tokens', 'soql', 'diagnostics'],
    semantics: ['syntax', 'schema', 'soql', 'diagnostics'],
    codegen: ['semantics', 'syntax', 'schema', 'soql', 'diagnostics'],
    compiler: ['codegen', 'semantics', 'syntax', 'schema', 'soql', 'diagnostics'],
    runtime: ['schema', 'soql', 'diagnostics', 'platform', 'formula'],
    platform: ['schema', 'runtime', 'project', 'diagnostics'],
    project: ['diagnostics', 'schema'],
    lwc: ['project']
};
const FOLDERS = [...Object.keys(MAY_IMPORT), 'boot', 'server', 'cli'];

const SOURCE = './embedded-org/src';

/** Paths are compared after resolution, so that a folder inside semantics may be called platform too. */
const directions = {
    files: ['embedded-org/src/**/*.ts'],
    plugins: { import: importPlugin },
    rules: {
        'import/no-restricted-paths': [
            'error',
            {
                basePath: import.meta.dirname,
                zones: Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
                    target: `${SOURCE}/${folder}`,
                    from: FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).map(
                        (other) => `${SOURCE}/${other}`
                    ),
                    message: `src/${folder} may not import this: see the table in ARCHITECTURE.md.`
                }))
            }
        ]
    }
};

/** Settings that strict type checking needs to fit how we write. */
const typeChecked = {
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    // Index access is typed without undefined (noUncheckedIndexedAccess is off), so the rule calls checks needless that are not.
    '@typescript-eslint/no-unnecessary-condition': 'off',
    // A component's connectedCallback may well be async; nobody waits for it.
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }]
};

const components = {
    extends: [lwcRecommended, tseslint.configs.strictTypeChecked],
    rules: { ...typeChecked, 'default-case': 'off', 'no-void': 'off', 'no-confusing-arrow': 'off' }
};

export default defineConfig([
    globalIgnores([
        '**/*.js',
        '**/node_modules/**',
        '**/dist/**',
        '**/fixtures/**',
        'types/generated/**',
        'coverage/**',
        'force-app/**/staticresources/**',
        '.embedded-org/**'
    ]),
    {
        files: ['force-app/**/lwc/**/*.ts'],
        ...components,
        languageOptions: {
            parser: tseslint.parser,
            parserOptions: {
                babelOptions: null,
                project: ['./tsconfig.test.json'],
                tsconfigRootDir: import.meta.dirname
            }
        }
    },
    {
        files: ['force-app/**/lwc/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                { patterns: [{ regex: 'embedded-org', message: 'The app knows nothing of the embedded org.' }] }
            ],
            // Components say what they return to templates; the type is the template's contract.
            '@typescript-eslint/explicit-function-return-type': 'off'
        }
    },
    {
        files: ['force-app/**/__tests__/**/*.ts'],
        extends: [jest.configs['flat/recommended'], tseslint.configs.disableTypeChecked],
        languageOptions: { globals: globals.jest },
        settings: { jest: { version: 29 } },
        rules: {
            '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
            '@lwc/lwc/no-async-operation': 'off',
            'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }]
        }
    },
    {
        files: ['embedded-org/src/lwc/{modules,shell}/**/*.mts'],
        ...components,
        languageOptions: {
            parser: tseslint.parser,
            parserOptions: {
                babelOptions: null,
                project: ['./embedded-org/src/lwc/tsconfig.json'],
                tsconfigRootDir: import.meta.dirname
            }
        }
    },
    {
        // The shell is the page itself, not a component in somebody's page: it reads the address, the body and the local storage.
        files: ['embedded-org/src/lwc/{modules,shell}/**/*.mts'],
        rules: {
            '@lwc/lwc/no-document-query': 'off',
            '@lwc/lwc/no-async-operation': 'off',
            'no-await-in-loop': 'off',
            'no-restricted-globals': 'off',
            'no-console': 'off'
        }
    },
    {
        files: ['embedded-org/{src,test}/**/*.ts'],
        extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
        languageOptions: {
            parserOptions: { project: ['./embedded-org/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
            globals: globals.node
        },
        rules: typeChecked
    },
    {
        // Generated code and JSON carry `unknown`; a test states what it expects by an assertion, or a cast right where it looks.
        files: ['embedded-org/test/**/*.ts'],
        rules: {
            '@typescript-eslint/no-non-null-assertion': 'off',
            // node:test collects the promises of describe, it and test itself.
            '@typescript-eslint/no-floating-promises': [
                'error',
                {
                    allowForKnownSafeCalls: [
                        { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' }
                    ]
                }
            ]
        }
    },
    directions,
    {
        files: ['**/*.mjs'],
        extends: [js.configs.recommended],
        languageOptions: { globals: { ...globals.node, ...globals.browser } }
    }
]);
