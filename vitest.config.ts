import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start a server, a browser or a process, on machines that are busy with other tests.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    // For .ci/run, which counts by it.
    outputFile: { json: 'node_modules/.cache/relata/vitest.json' },
  },
});
