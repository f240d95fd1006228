import sfdxJest from '@salesforce/sfdx-lwc-jest/config.js';

/** Component tests. The runner brings LWC 8; package.json overrides it with LWC 9, whose packages are ES modules and are transformed too. */
export default {
    ...sfdxJest.jestConfig,
    roots: ['<rootDir>/force-app'],
    moduleNameMapper: {
        // sfdx-lwc-jest has no stub for these, or one without the attribute aria-label.
        '^lightning/(actions|modal|datatable|progressBar|progressIndicator)$':
            '<rootDir>/force-app/tests/jest-mocks/lightning/$1'
    },
    setupFilesAfterEnv: [
        ...(sfdxJest.jestConfig.setupFilesAfterEnv ?? []),
        '<rootDir>/force-app/tests/jest-mocks/setup.ts'
    ],
    transformIgnorePatterns: ['/node_modules/(?!(.*@lwc/)|(.*@salesforce/sfdx-lwc-jest/src/lightning-stubs)/)'],
    coverageDirectory: 'coverage/components'
};
