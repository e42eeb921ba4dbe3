import type { Units } from '@zhenggai/rules'
import { type Finding, finding } from './doubt.ts'
import { saysNothing } from './words.ts'

type Part = keyof Units

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '“': '”', '【': '】', '[': ']' }

/**
 * The units in a cell. Brackets are never split (各县（市、区）人民政府), nor is 党委、政府 of the same place.
 */
export function splitUnits(text: string): readonly string[] {
  const units: string[] = []
  for (const word of outsideBrackets(text)) {
    const name = word
      .replace(/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、)）]\s*/, '')
      .replace(/[。.；;，,]+$/, '')
      .trim()
    if (saysNothing(name)) continue
    const last = units.at(-1)
    if (
      last &&
      /^(?:政府|人民政府|管委会|行政|人大|政协)$/.test(name) &&
      /(?:党委|党工委|县委|市委|区委|州委)$/.test(last)
    ) {
      units[units.length - 1] = `${last}、${name}`
    } else if (!units.includes(name)) units.push(name)
  }
  return units
}

function outsideBrackets(text: string): readonly string[] {
  const words: string[] = []
  let word = ''
  let closing: string | undefined
  for (const letter of text) {
    if (closing) closing = letter === closing ? undefined : closing
    else if (/[、，,；;\n\r/]/.test(letter)) {
      words.push(word)
      word = ''
      continue
    } else closing = BRACKETS[letter]
    word += letter
  }
  // A bracket that never closes holds nothing together.
  return closing ? text.split(/[、，,；;\n\r/]/) : [...words, word].flatMap(splitSpaces)
}

/** Blanks between two names that both end like a unit. */
const splitSpaces = (word: string): readonly string[] =>
  word.trim().split(/(?<=[局委办府会司处所站院室队社厅团队])\s+(?=\p{Script=Han}{2})/u)

const LABEL = /(牵头|主责|责任|主办|配合|协办)(?:责任|整改)?(?:单位|部门)?[:：]/g
const parts: Readonly<Record<string, Part>> = {
  牵头: 'lead',
  主责: 'lead',
  主办: 'lead',
  责任: 'responsible',
  配合: 'supporting',
  协办: 'supporting',
}

export interface ReadUnits {
  readonly units: Units
  readonly warnings: readonly Finding[]
}

/** What one cell of a column says; it may name the parts itself (牵头：县水务局；配合：县自然资源局). */
export function readUnits(text: string, column: Part): ReadUnits {
  const labels = [...text.matchAll(LABEL)]
  if (labels.length === 0) return inPart(column, splitUnits(text))
  const first = inPart(column, splitUnits(text.slice(0, labels[0]?.index)))
  return labels.reduce((sum, label, i) => {
    const words = text.slice(label.index + label[0].length, labels[i + 1]?.index)
    return joinUnits(sum, inPart(parts[label[1] ?? ''] ?? column, splitUnits(words)))
  }, first)
}

function inPart(part: Part, names: readonly string[]): ReadUnits {
  const marked = names
    .filter((name) => part !== 'lead' && /[（(]牵头[)）]$/.test(name))
    .map((name) => name.replace(/[（(]牵头[)）]$/, ''))
  const rest = names.filter(
    (name) => !marked.some((one) => name.startsWith(`${one}（牵头`) || name.startsWith(`${one}(牵头`)),
  )
  const lead = part === 'lead' ? rest : marked
  const [first, ...more] = lead
  const others = part === 'lead' ? more : rest
  return {
    units: {
      ...(first && { lead: first }),
      ...(others.length > 0 && { [part === 'supporting' ? 'supporting' : 'responsible']: others }),
    },
    warnings:
      part === 'lead' && more.length > 0
        ? [
            finding(
              'several-leads',
              `牵头单位有${lead.length}个，以“${first}”为牵头单位，其余列为责任单位，请确认`,
              `${lead.length} lead units; “${first}” was taken as the lead, the others as responsible`,
            ),
          ]
        : [],
  }
}

/** The units of several cells of one problem. */
export function joinUnits(a: ReadUnits, b: ReadUnits): ReadUnits {
  const lead = a.units.lead ?? b.units.lead
  const stray = a.units.lead && b.units.lead && a.units.lead !== b.units.lead ? [b.units.lead] : []
  const join = (...lists: readonly (readonly string[] | undefined)[]) => [
    ...new Set(lists.flatMap((list) => list ?? [])),
  ]
  const responsible = join(a.units.responsible, stray, b.units.responsible)
  const supporting = join(a.units.supporting, b.units.supporting)
  return {
    units: {
      ...(lead && { lead }),
      ...(responsible.length > 0 && { responsible }),
      ...(supporting.length > 0 && { supporting }),
    },
    warnings: [...a.warnings, ...b.warnings],
  }
}
