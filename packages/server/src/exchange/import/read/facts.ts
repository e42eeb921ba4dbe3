import type { ProblemFacts } from '@zhenggai/bot'
import type { Level, TimeLimit } from '@zhenggai/rules'
import type { BlockView, PlacedCell } from './block.ts'
import { type Doubt, doubtAt, type Finding, finding } from './doubt.ts'
import type { SheetContext } from './sheet-context.ts'
import { readTimeLimit } from './time-limit.ts'
import { joinUnits, type ReadUnits, readUnits } from './units.ts'
import { readLevel, readSeverity, readSource } from './vocabulary.ts'
import { saysNothing, squeeze } from './words.ts'

export interface ReadFacts {
  readonly facts: ProblemFacts
  readonly warnings: readonly Doubt[]
  readonly errors: readonly Doubt[]
}

/** The facts of a problem, as far as its rows give them. What has no column, or nothing in it, is left out. */
export function readFacts(block: BlockView, context: SheetContext): ReadFacts {
  const warnings: Doubt[] = []
  const errors: Doubt[] = []
  const at = ({ row, column }: PlacedCell) => ({ sheet: block.sheet, row, column })
  const warn = (cell: PlacedCell, ...findings: readonly Finding[]) =>
    warnings.push(...findings.map((one) => doubtAt(at(cell), one)))

  const title = wordsOf(block, 'title')
  const description = wordsOf(block, 'description')
  const name = title ?? description
  if (!name) {
    const cell = block.one('title') ?? block.one('description')
    if (cell) errors.push(doubtAt(at(cell), finding('missing-title', '没有写明问题', 'the problem is not named')))
  }

  function word<T>(field: 'level' | 'severity' | 'source', read: (text: string) => T | undefined): T | undefined {
    const placed = block.one(field)
    if (!placed?.cell || saysNothing(placed.cell.text)) return undefined
    const value = read(placed.cell.text)
    if (value === undefined) warn(placed, unknownWord(field, placed.cell.text))
    return value
  }

  function units(): ReadUnits {
    let sum: ReadUnits = { units: {}, warnings: [] }
    for (const part of ['lead', 'responsible', 'supporting'] as const) {
      for (const placed of block.all(part)) {
        const read = readUnits(placed.cell?.text ?? '', part)
        warn(placed, ...read.warnings)
        sum = joinUnits(sum, read)
      }
    }
    return sum
  }

  const limit = readLimit(block, context, warn, (cell, error) => errors.push(doubtAt(at(cell), error)))
  const level: Level | undefined = word('level', readLevel) ?? block.block.level ?? context.level ?? undefined
  const severity = word('severity', readSeverity)
  const source = word('source', readSource)
  const goal = wordsOf(block, 'goal')
  const measures = wordsOf(block, 'measures')
  const personInCharge = person(block, warn)
  return {
    facts: {
      title: name ?? '',
      ...(title && description && squeeze(title) !== squeeze(description) && { description }),
      ...(level && { level }),
      ...(severity && { severity }),
      ...(source && { source }),
      units: units().units,
      ...(goal && { goal }),
      ...(measures && { measures }),
      ...(personInCharge && { personInCharge }),
      ...(limit && { timeLimit: limit }),
    },
    warnings,
    errors,
  }
}

const names = { level: '级别', severity: '问题类别', source: '问题来源' } as const
const examples = {
  level: '国家级、省级、市级、县级',
  severity: '重点突出问题、一般性问题',
  source: '上级移交、警示片、督察、民主监督、行业系统排查、举一反三排查、举报投诉、自查',
} as const

const unknownWord = (field: keyof typeof names, text: string): Finding =>
  finding(
    `unknown-${field}`,
    `“${text}”不是已知的${names[field]}，没有导入；可以填：${examples[field]}`,
    `“${text}” is no known ${field} and was left out`,
  )

/** The text of a field from all rows of the problem, each piece once. */
function wordsOf(block: BlockView, field: 'title' | 'description' | 'goal' | 'measures'): string | undefined {
  const texts = block.all(field).flatMap(({ cell }) => (cell && !saysNothing(cell.text) ? [cell.text] : []))
  return [...new Set(texts)].join('\n') || undefined
}

const LONGEST_NAME = 100

function person(block: BlockView, warn: (cell: PlacedCell, finding: Finding) => void): string | undefined {
  const cells = block.all('personInCharge').filter(({ cell }) => cell && !saysNothing(cell.text))
  const names = [...new Set(cells.map(({ cell }) => cell?.text.replace(/\s*\n\s*/g, '、')))].join('、')
  const [first] = cells
  if (!first || names.length <= LONGEST_NAME) return names || undefined
  warn(
    first,
    finding(
      'too-long',
      `责任人超过 ${LONGEST_NAME} 字，没有导入`,
      `the person in charge has more than ${LONGEST_NAME} characters and was left out`,
    ),
  )
  return undefined
}

function readLimit(
  block: BlockView,
  context: SheetContext,
  warn: (cell: PlacedCell, ...findings: readonly Finding[]) => void,
  fail: (cell: PlacedCell, error: Finding) => void,
): TimeLimit | undefined {
  const first = block.one('timeLimit')
  if (!first) return undefined
  const cells = block.all('timeLimit')
  const read = (cells.length > 0 ? cells : [first]).map((placed) => ({
    placed,
    ...readTimeLimit(placed.cell, context.year),
  }))
  for (const { placed, warnings, error } of read) {
    warn(placed, ...warnings)
    if (error) fail(placed, error)
  }
  const limits = read.flatMap(({ limit, placed }) => (limit ? [{ limit, placed }] : []))
  const [only] = limits
  const texts = new Set(limits.map(({ limit }) => squeeze(limit.text)))
  if (!only || texts.size === 1) return only?.limit
  return severalLimits(block, limits)
}

/** One problem over several rows, each with its own limit: stages, each with what its row is to do. */
function severalLimits(
  block: BlockView,
  limits: readonly { readonly limit: TimeLimit; readonly placed: PlacedCell }[],
): TimeLimit {
  const text = [...new Set(limits.map(({ limit }) => limit.text))].join('；').slice(0, 1000)
  const flags = {
    ...(limits.some(({ limit }) => limit.ongoing || limit.kind === 'ongoing') && { ongoing: true as const }),
    ...(limits.some(({ limit }) => limit.immediate || limit.kind === 'immediate') && { immediate: true as const }),
  }
  const stages = limits.flatMap(({ limit, placed }) => {
    const own = [...block.all('measures'), ...block.all('goal')].find(({ row }) => row === placed.row)
    const what = (own?.cell?.text ?? limit.text).slice(0, 1000)
    return limit.stages ?? (limit.due ? [{ due: limit.due, what }] : [])
  })
  const due = stages
    .map((stage) => stage.due)
    .sort()
    .at(-1)
  if (!due) return { text, kind: limits[0]?.limit.kind ?? 'text', due: null, ...flags }
  return { text, kind: stages.length > 1 ? 'stages' : 'date', due, ...flags, ...(stages.length > 1 && { stages }) }
}
