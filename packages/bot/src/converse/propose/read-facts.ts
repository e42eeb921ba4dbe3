import type { CivilDate, Level, Severity, Source, TimeLimit, Units } from '@zhenggai/rules'
import { readClasses } from '../../interpret/classes.ts'
import type { ProblemFacts } from '../../ledger/ledger.ts'
import { scanDates } from '../../understand/dates.ts'
import { scanUnits, type UnitName } from '../../understand/units.ts'
import { prose } from '../prose.ts'

export interface ReadFacts {
  readonly facts: Partial<Omit<ProblemFacts, 'units'>>
  readonly units: Units
  /** Units to be added to what is there, or taken from it. */
  readonly moreUnits: readonly {
    readonly field: 'responsible' | 'supporting'
    readonly add: boolean
    readonly names: readonly string[]
  }[]
  /** Units that the ledger does not know yet: taken as written, and told. */
  readonly newUnits: readonly string[]
}

interface Context {
  readonly today: CivilDate
  readonly directory: readonly UnitName[]
}

type Field = Exclude<keyof ProblemFacts, 'units' | 'facts' | 'milestones'> | 'lead' | 'responsible' | 'supporting'

const labels: readonly (readonly [Field, string])[] = [
  ['lead', '牵头(?:单位|部门)?|lead(?:ing)?\\s(?:unit|department|body)|lead(?=\\s?[:=])'],
  ['responsible', '责任(?:单位|部门)|主责单位|responsible\\s(?:units?|departments?|body)|responsible(?=\\s?[:=])'],
  ['supporting', '配合(?:单位|部门)|supporting\\s(?:units?|departments?)'],
  ['level', '(?:问题)?(?:级别|层级)|level'],
  ['severity', '(?:问题)?(?:类别|性质|分类)|severity|class(?:ification)?'],
  ['source', '(?:问题)?来源|source'],
  ['timeLimit', '(?:整改|完成)?(?:时限|期限)|time\\slimit'],
  ['goal', '(?:整改)?目标|goal'],
  ['measures', '(?:整改)?措施|measures'],
  ['description', '(?:问题)?描述|description'],
  ['title', '标题|问题名称|名称|title'],
]
const anyLabel = labels.map(([, words]) => words).join('|')
const connector =
  '(?:\\s?(?:of|for)\\s(?:problem\\s|item\\s|no\\.\\s?|#)?[\\w-]+)?\\s?(?:应该|应当|应|需要|现在)?(?:修改|更改|变更|调整|更正|订正|改|换|设|定|确定|补充|填)?(?:一下)?(?:成|为|到|作|是)?(?:\\s?(?:to|as|should\\sbe|must\\sbe|is\\snow|is|=))?\\s?[:：]?\\s?'
const labelled = new RegExp(`(?<![a-z])(${anyLabel})${connector}`, 'gi')
/** 由姚关镇改成太平镇: what counts stands after the verb. */
const after = /(?:修改|更改|变更|调整|更正|订正|改|换)(?:成|为|到)\s?[:：]?\s?|\b(?:to|as)\s/i

interface Labelled {
  readonly field: Field
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The parts of a text that name a field and give it a value. */
export function labelledParts(text: string): readonly Labelled[] {
  const matches = [...text.matchAll(labelled)]
  return matches.flatMap((match, index): Labelled[] => {
    const from = match.index + match[0].length
    const stop = /[,;。\n]/.exec(text.slice(from))
    const next = matches[index + 1]?.index ?? text.length
    const end = Math.min(stop ? from + stop.index : text.length, next)
    const raw = text.slice(from, end)
    const turned = after.exec(raw)
    const value = (turned ? raw.slice(turned.index + turned[0].length) : raw).replace(/[了吧的.!\s]+$/, '').trim()
    const field = labels.find(([, words]) => new RegExp(`^(?:${words})`, 'i').test(match[0]))?.[0]
    return field && value !== '' ? [{ field, value, start: match.index, end }] : []
  })
}

/** The fields that a text sets, with the values that the ledger knows. A value that cannot be read is left out. */
export function readFacts(text: string, context: Context): ReadFacts {
  let read: ReadFacts = { facts: {}, units: {}, moreUnits: [], newUnits: [] }
  for (const { field, value } of labelledParts(text)) {
    read =
      field === 'lead' || field === 'responsible' || field === 'supporting'
        ? withUnits(read, field, value, context)
        : { ...read, facts: { ...read.facts, ...fieldFacts(field, value, context) } }
  }
  return read
}

const relative = /^(增加|加上|添加|增补|再加|add)|^(去掉|删除|删去|减去|remove)/i

function withUnits(read: ReadFacts, field: keyof Units, value: string, { directory }: Context): ReadFacts {
  const change = relative.exec(value)
  const { all, unknown } = unitsIn(change ? value.slice(change[0].length).trim() : value, directory)
  const newUnits = [...read.newUnits, ...unknown]
  if (field === 'lead') return { ...read, newUnits, units: { ...read.units, lead: all[0] } }
  if (!change) return { ...read, newUnits, units: { ...read.units, [field]: all } }
  return { ...read, newUnits, moreUnits: [...read.moreUnits, { field, add: change[1] !== undefined, names: all }] }
}

function fieldFacts(field: Exclude<Field, keyof Units>, value: string, { today }: Context): ReadFacts['facts'] {
  switch (field) {
    case 'level': {
      const level = levelIn(value)
      return level ? { level } : {}
    }
    case 'severity': {
      const severity = severityIn(value)
      return severity ? { severity } : {}
    }
    case 'source': {
      const source = sourceIn(value)
      return source ? { source } : {}
    }
    case 'timeLimit':
      return { timeLimit: timeLimitIn(value, today) }
    default:
      return { [field]: prose(value) }
  }
}

const levelIn = (value: string): Level | undefined => {
  const found = (
    [
      ['national', /国家|中央|national/i],
      ['provincial', /省|provinc/i],
      ['municipal', /市|municip|city/i],
      ['county', /县|county/i],
    ] as const
  ).find(([, words]) => words.test(value))
  return found?.[0]
}

const severityIn = (value: string): Severity | undefined =>
  /重点|突出|\bkey\b/i.test(value) ? 'key' : /一般|\bgeneral\b/i.test(value) ? 'general' : undefined

const sourceIn = (value: string): Source | undefined =>
  readClasses(value).source ??
  (/移交|交办|hand/i.test(value)
    ? 'handed-over'
    : /督察|inspection/i.test(value)
      ? 'inspection'
      : /自查|自行|self/i.test(value)
        ? 'self-found'
        : undefined)

/** A date where the words give one; else the words, with what kind they are. */
function timeLimitIn(value: string, today: CivilDate): CivilDate | TimeLimit {
  const [mention, more] = scanDates(value, today, { lean: 'future' })
  if (mention?.kind === 'day' && mention.role !== 'after' && !more) return mention.date
  const text = prose(value)
  if (/立行立改|立即整改|立查立改/.test(value)) return { text, kind: 'immediate', due: null }
  if (/长期|持续|常态/.test(value)) return { text, kind: 'ongoing', due: null }
  return { text, kind: 'text', due: null }
}

const LONGEST_UNIT = 100

/** Units as the ledger calls them; a name that it does not know is taken as written. */
function unitsIn(
  value: string,
  directory: readonly UnitName[],
): { all: readonly string[]; unknown: readonly string[] } {
  const parts = value
    .split(/[、,和及与&]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const named = parts.map((part) => ({ part, known: officialName(part, directory) }))
  return {
    all: [...new Set(named.map(({ part, known }) => known ?? part.slice(0, LONGEST_UNIT)))],
    unknown: named.filter(({ known }) => known === undefined).map(({ part }) => part.slice(0, LONGEST_UNIT)),
  }
}

function officialName(part: string, directory: readonly UnitName[]): string | undefined {
  const mentions = scanUnits(part, directory).filter(({ candidates }) => candidates.length === 1)
  const [only] = mentions
  // 县水务局姚关分局 is not 县水务局.
  return only && mentions.length === 1 && only.start === 0 && only.end === part.length ? only.candidates[0] : undefined
}
