import { levelLabels, type ProblemNumber, type Text } from '@zhenggai/rules'
import { isNumber } from '../../../ledger/number.ts'
import { canonical } from '../../../store/chain.ts'
import type { Grid } from '../grid/grid.ts'
import { refuse } from '../grid/unreadable.ts'
import { type Doubt, doubtAt, finding } from './doubt.ts'
import { type Reading, type ReadProblem, type ReadSheet, readSheet } from './read-sheet.ts'

/** A sheet that was not read, and why. */
interface OtherSheet {
  readonly name: string
  readonly why: Text
}

export interface ReadLedger {
  readonly sheets: readonly ReadSheet[]
  readonly others: readonly OtherSheet[]
  /** Each number once. */
  readonly problems: readonly ReadProblem[]
  readonly errors: readonly Doubt[]
  readonly warnings: readonly Doubt[]
  /** Rows that repeat a problem word for word. */
  readonly repeated: readonly ReadProblem[]
}

/**
 * The ledger in a workbook: every visible sheet with the headings of one.
 * @throws {UnreadableFileError} where there is none.
 */
export function readWorkbook({ sheets }: Grid, reading: Reading): ReadLedger {
  const read: ReadSheet[] = []
  const others: OtherSheet[] = []
  for (const sheet of sheets) {
    const ledger = sheet.hidden ? undefined : readSheet(sheet, reading)
    if (ledger) read.push(ledger)
    else if (sheet.rows.length > 0) others.push({ name: sheet.name, why: sheet.hidden ? hidden : noHeadings })
  }
  if (read.length === 0) noLedger()
  const numbered = withoutRestarts(read)
  const { problems, repeated, errors } = eachOnce(numbered.problems)
  return {
    sheets: read,
    others,
    problems,
    repeated,
    errors: [...read.flatMap((sheet) => sheet.errors), ...errors],
    warnings: [...read.flatMap((sheet) => sheet.warnings), ...numbered.warnings],
  }
}

const hidden: Text = { zh: '隐藏的工作表，没有读取', en: 'a hidden sheet; it was not read' }
const noHeadings: Text = { zh: '没有台账表头，没有读取', en: 'no headings of a ledger; it was not read' }

const noLedger = (): never =>
  refuse(
    'no-ledger',
    '没有找到台账：工作表里应有一行表头，至少包括“问题”和另外两栏（如序号、牵头单位、责任单位、整改时限）。',
    'No ledger was found: a sheet needs headings with 问题 and at least two others, such as 序号, 牵头单位, 责任单位, 整改时限.',
  )

const keyOf = (number: ProblemNumber): string => String(number)

/**
 * Sheets that each count from 1 (one for each level) get the level, else the sheet's name, before their numbers: 省级-3.
 * Where numbers go on from sheet to sheet they stay as they are.
 */
function withoutRestarts(sheets: readonly ReadSheet[]): {
  readonly problems: readonly ReadProblem[]
  readonly warnings: readonly Doubt[]
} {
  const owners = new Map<string, Set<ReadSheet>>()
  for (const sheet of sheets) {
    for (const { number, facts } of sheet.problems) {
      if (number === undefined) continue
      const key = keyOf(number)
      const same = [...(owners.get(key) ?? [])].some((other) =>
        other.problems.some((one) => one.number === number && one.facts.title === facts.title),
      )
      // The same problem on two sheets is no new count.
      if (!same) owners.set(key, (owners.get(key) ?? new Set()).add(sheet))
    }
  }
  const restarting = new Set([...owners.values()].filter((all) => all.size > 1).flatMap((all) => [...all]))
  const warnings: Doubt[] = []
  const problems = sheets.flatMap((sheet) => {
    const prefix = prefixOf(sheet)
    if (!restarting.has(sheet) || prefix === undefined) return sheet.problems
    const [first] = sheet.problems
    if (first) {
      const place = { sheet: sheet.name, row: first.origin.rows[0], column: first.origin.numberColumn }
      warnings.push(
        doubtAt(
          place,
          finding(
            'numbers-restart',
            `各表序号重复，本表的序号前加“${prefix}-”以便区分，请确认`,
            `sheets count from the same number; those of this one get “${prefix}-” in front`,
          ),
        ),
      )
    }
    return sheet.problems.map((problem) =>
      problem.number === undefined ? problem : { ...problem, number: `${prefix}-${problem.number}` },
    )
  })
  return { problems, warnings }
}

function prefixOf({ name, context }: ReadSheet): string | undefined {
  const prefix = context.level ? levelLabels[context.level].zh : name.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 12)
  return isNumber(`${prefix}-1`) ? prefix : undefined
}

/** Rows that repeat a problem change nothing; rows that give a number to another problem are an error. */
function eachOnce(problems: readonly ReadProblem[]): {
  readonly problems: readonly ReadProblem[]
  readonly repeated: readonly ReadProblem[]
  readonly errors: readonly Doubt[]
} {
  const first = new Map<string, ReadProblem>()
  const repeated: ReadProblem[] = []
  const errors: Doubt[] = []
  for (const problem of problems) {
    const key = problem.number === undefined ? `title ${problem.facts.title}` : keyOf(problem.number)
    const known = first.get(key)
    if (!known) first.set(key, problem)
    else if (canonical([known.facts, known.events]) === canonical([problem.facts, problem.events]))
      repeated.push(problem)
    else errors.push(duplicate(problem, known))
  }
  return { problems: [...first.values()], repeated, errors }
}

function duplicate({ number, facts, origin }: ReadProblem, known: ReadProblem): Doubt {
  const where = known.origin.sheet === origin.sheet ? '' : `工作表“${known.origin.sheet}”`
  const what = number === undefined ? `问题“${facts.title.slice(0, 30)}”` : `序号 ${number}`
  return doubtAt(
    { sheet: origin.sheet, row: origin.rows[0], column: origin.numberColumn },
    finding(
      'duplicate-number',
      `${what}与${where}第 ${known.origin.rows[0]} 行重复而内容不同，本行没有导入；请改正序号或删去一行`,
      `${number ?? facts.title.slice(0, 30)} stands in row ${known.origin.rows[0]} with other content; this row was left out`,
    ),
  )
}
