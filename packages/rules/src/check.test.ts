import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { reportOn } from './check.ts'

const sound = readFileSync(new URL('./rulebook/proofs/sound.yaml', import.meta.url), 'utf8')
const misnamed = sound.replace('by: [county]', 'by: [coutny]')
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length

describe('the report on a rulebook file', () => {
  test('of a sound one says what was proved', async () => {
    expect(await reportOn('qingxi.yaml', sound)).toEqual({
      ok: true,
      lines: [
        'qingxi.yaml: sound (qingxi-2025, version 1)',
        '  8 questions decided for 19 combinations of facts: each leads to one answer',
        '  2 phases, 2 procedures, 1 gap, 9 steps: each can be reached, each event can happen, each clock can be met',
        '  6 duties, 1 measure, 2 signals, 3 doubts, 5 provisions: each name that is used exists, each that is declared is used',
      ],
    })
  })

  test('of a broken one names file, line and place of each mistake', async () => {
    const { ok, lines } = await reportOn('qingxi.yaml', misnamed)
    const line = lineOf(misnamed, '            by: [coutny]')
    expect(ok).toBe(false)
    expect(lines).toEqual([
      'qingxi.yaml: 1 mistake',
      `  qingxi.yaml:${line}:13  phases.plan.procedures.long.steps.plan-issued.by: “coutny” is no role of this rulebook. Did you mean “county”?`,
    ])
  })

  test('of one that is no YAML names line and column', async () => {
    expect((await reportOn('two.yaml', 'id: a\nid: b\n')).lines).toEqual([
      'two.yaml: 1 mistake',
      '  two.yaml  line 2, column 1: this name is written twice here. Give each its own name, or join the two.',
    ])
  })
})

describe('the command zhenggai-rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggai-rules-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return name
  }
  const program = fileURLToPath(new URL('../bin/zhenggai-rules.mjs', import.meta.url))
  const tsx = import.meta.resolve('tsx')
  /** From the sources, so that no build is needed. */
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['--conditions=source', '--import', tsx, program, ...words], {
      cwd: folder,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    )

  test('checks several files, in YAML and JSON: 0 where all are sound', async () => {
    const { code, stdout, stderr } = await run(
      'check',
      write('a.yaml', sound),
      write('empty.json', '{}'),
      write('b.yml', sound),
    )
    expect(stdout).toContain('a.yaml: sound (qingxi-2025, version 1)')
    expect(stdout).toContain('empty.json: 1 mistake\n  empty.json:1:1  rulebook: the fields “id”')
    expect(stdout).toContain('b.yml: sound')
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect(await run('check', 'a.yaml', 'b.yml')).toMatchObject({ code: 0 })
  })

  test('2 where a file cannot be read, and the others are checked all the same', async () => {
    const { code, stdout, stderr } = await run(
      'check',
      'none.yaml',
      write('gbk.yaml', new Uint8Array([0xff, 0xfe, 0])),
      write('a.yaml', sound),
    )
    expect(stderr).toContain('none.yaml: cannot be read: there is no such file; check the name.')
    expect(stderr).toContain('gbk.yaml: cannot be read: it is not UTF-8; save it as UTF-8.')
    expect(stdout).toContain('a.yaml: sound')
    expect(code).toBe(2)
  })

  test('without a file it says how it is used', async () => {
    expect(await run()).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage:') })
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage:') })
  })
})
