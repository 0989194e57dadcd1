import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that spawn the program, start workers or measure time. Without them: `npx vitest run --project fast`. */
const SLOW = [
  'test/batch/run/*.test.ts',
  'test/cli/html.test.ts',
  'test/cli/run-report.test.ts',
  'test/cli/terminal/memory-limit.test.ts',
  'test/trust/files.test.ts',
  'test/browser.test.ts',
  'test/formats/html/page.test.ts',
  'test/formats/html/run-page.test.ts',
  'test/growth.test.ts',
  'test/package.test.ts',
  'test/promises.test.ts',
];

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    // Property tests and spawned programs take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...SLOW] },
      },
      { extends: true, test: { name: 'slow', include: SLOW } },
    ],
  },
});
