import { describe, expect, it } from 'vitest'
import { sampleProblems } from './sample-problems.ts'
import { play } from './script.ts'
import { group } from './scripts/group.ts'
import { hostile } from './scripts/hostile.ts'
import { limits } from './scripts/limits.ts'
import { mainJob } from './scripts/main-job.ts'
import { noWrite } from './scripts/no-write.ts'
import { pages } from './scripts/pages.ts'
import { reads } from './scripts/reads.ts'
import { turns } from './scripts/turns.ts'

const all = { mainJob, noWrite, limits, turns, reads, group, hostile, pages }

describe.each(Object.entries(all))('conversations: %s', (_, scripts) => {
  it.each(scripts)('$title', async (script) => {
    await play(script, sampleProblems)
  })
})

it('has enough of them', () => {
  expect(Object.values(all).flat().length).toBeGreaterThanOrEqual(40)
})
