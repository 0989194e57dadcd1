import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Property tests and spawned programs take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
