const { availableParallelism } = require('node:os')

/** Two rooms of tests: `unit` beside the code, over the real SDK and local cloud; `e2e` on the built bundles. */
const shared = {
  rootDir: __dirname,
  // The encoder and decoder of QR come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!qr/)'],
  transform: {
    '^.+\\.tsx?$|/node_modules/qr/.+\\.js$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1', '^@contract/(.*)$': '<rootDir>/contract/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
}

module.exports = {
  // No test waits for time to pass: this only ends what hangs, on a busy machine too.
  testTimeout: 120_000,
  // Every worker runs a local cloud and its instances: all cores of a small machine, four of a large one.
  maxWorkers: Math.min(4, availableParallelism()),
  // What the modules of two hundred files leave behind slows the last ones down: a fresh process starts anew.
  workerIdleMemoryLimit: '1GB',
  globalSetup: '<rootDir>/e2e/keep-snapshots.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{contract,src,cloudfunctions,localcloud,config}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/browser/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'weapp',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/e2e/weapp/**/*.test.ts'],
    },
  ],
}
