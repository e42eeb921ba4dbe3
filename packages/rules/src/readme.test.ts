import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportOn } from './check.ts'
import * as compiling from './compile.ts'
import * as rules from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, code]) => (name === language ? (code ?? '') : []))
const blank = async () => undefined
const yaml = blocks('yaml')[0] ?? ''

/** A program of the README: what it imports is at hand, and each line that shows a value checks it. */
const runnable = (code: string): string =>
  code
    .replace(/^import (\{.*?\}) from '(.*)'$/gm, "const $1 = modules['$2']")
    .replace(/^(\S.*) \/\/ → (.*)$/gm, 'expect($1).toEqual($2)')

test('the code does what its comments say', async () => {
  const program = blocks('js').map(runnable).join('\n')
  expect(program.match(/\.toEqual\(/g)?.length).toBeGreaterThan(15)
  const AsyncFunction = Object.getPrototypeOf(blank).constructor
  const modules = { '@zhenggai/rules': rules, '@zhenggai/rules/compile': compiling }
  await new AsyncFunction('modules', 'expect', 'text', program)(modules, expect, yaml)
})

test('the county that is written there is sound', async () => {
  expect(await reportOn('my-county.yaml', yaml)).toMatchObject({ ok: true })
})

test('the table of the provisions has the counts of the coverage', () => {
  const coverage = readFileSync(new URL('./rulebooks/golden/coverage.txt', import.meta.url), 'utf8')
  const counted = [...coverage.matchAll(/^== (.*): (\d+) provisions, (\d+) encoded, (\d+) not computable ==$/gm)]
  const rows = counted.map(([, id, all, encoded, not]) => `| \`${id}\` | ${all} | ${encoded} | ${not} |`)
  expect(rows).toHaveLength(5)
  expect(readme.replaceAll(/ +/g, ' ')).toContain(rows.join('\n'))
})
