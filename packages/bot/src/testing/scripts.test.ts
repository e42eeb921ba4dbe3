import { describe, expect, it } from 'vitest'
import { sampleProblems } from './sample-problems.ts'
import { play } from './script.ts'
import { directory } from './scripts/directory.ts'
import { group } from './scripts/group.ts'
import { groupRepeats } from './scripts/group-repeats.ts'
import { groupTalk } from './scripts/group-talk.ts'
import { hostile } from './scripts/hostile.ts'
import { limits } from './scripts/limits.ts'
import { mainJob } from './scripts/main-job.ts'
import { noWrite } from './scripts/no-write.ts'
import { officeWork } from './scripts/office-work.ts'
import { pages } from './scripts/pages.ts'
import { personal } from './scripts/personal.ts'
import { reads } from './scripts/reads.ts'
import { rights } from './scripts/rights.ts'
import { rulesAsked } from './scripts/rules-asked.ts'
import { turns } from './scripts/turns.ts'

const all = {
  mainJob,
  noWrite,
  limits,
  turns,
  reads,
  group,
  groupRepeats,
  groupTalk,
  hostile,
  pages,
  personal,
  rights,
  directory,
  officeWork,
  rulesAsked,
}

describe.each(Object.entries(all))('conversations: %s', (_, scripts) => {
  it.each(scripts)('$title', async (script) => {
    await play(script, sampleProblems)
  })
})

it('has enough of them', () => {
  expect(Object.values(all).flat().length).toBeGreaterThanOrEqual(130)
  expect(
    Object.values(all)
      .flat()
      .filter(({ chat }) => chat).length,
  ).toBeGreaterThanOrEqual(80)
})
