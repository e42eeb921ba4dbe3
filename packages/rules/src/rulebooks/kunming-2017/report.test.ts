import { expect, test } from 'vitest'
import { provisions } from './provisions.ts'
import { kunming2017 } from './rulebook.ts'

const commandsZh = /必须|应当|应该|不得|须|禁止|要(?!求)/
const commandsEn = /\b(must|shall|should|may not|has to|have to|is to|are to)\b/

test.each(Object.entries(provisions))('%s tells what was reported and commands nothing', (_id, { path, gist }) => {
  expect(path).toBe('据报道')
  expect(gist.zh).not.toMatch(commandsZh)
  expect(gist.en).not.toMatch(commandsEn)
})

const { phases, measures = {}, duties = {} } = kunming2017
const told = [
  ...phases.flatMap((phase) => Object.values(phase.procedures)).map(({ name }) => name),
  ...phases.flatMap(({ gates = {} }) => Object.values(gates).map(({ say }) => say)),
  ...Object.values(measures).map(({ action }) => action),
  ...Object.values(duties).map(({ name }) => name),
]
test.each(told.map(({ zh, en }) => [zh, en]))('“%s” says that it is a report', (zh, en) => {
  expect(zh).toMatch(/^据(2017年)?报道/)
  expect(en).toMatch(/as reported/i)
  expect(zh).not.toMatch(commandsZh)
  expect(en).not.toMatch(commandsEn)
})
