import { defineConfig } from 'vitest/config'

// The packages name their sources under this condition: no build is needed between a change and its test.
const conditions = ['source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: ['test/postgres/on-demand.ts'],
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    // Far from Shanghai: whoever counts days in the zone of the machine is a day off here.
    env: { TZ: 'America/Los_Angeles' },
    // Much of what runs here waits for processes of its own.
    maxWorkers: '100%',
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
})
