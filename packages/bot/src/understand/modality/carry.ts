import { chinese } from './chinese.ts'
import type { DoubtKind } from './cue.ts'
import { english } from './english.ts'
import type { Cue, Reading } from './reading.ts'

/** Reach to the end of the sentence; hearsay reaches to the end of the message. */
const reaching: readonly DoubtKind[] = ['conditional', 'hearsay', 'exception']
/** Reach to what is only a fact by its form: 请抓紧整改,验收通过. */
const reachingFacts: readonly DoubtKind[] = ['ordered', 'planned', 'negated']

type Carried = ReadonlyMap<DoubtKind, Cue<DoubtKind>>

/** What one clause makes of the others: 如果 and 听说 reach on, 对吗 and 不对 reach back, an order reaches bare facts after it. */
export function carry(text: string, readings: readonly Reading[]): Reading[] {
  const unmeant = [chinese, english].map((signs) => signs.unmeant.exec(text)).find((match) => match !== null)
  const everywhere: readonly Cue<DoubtKind>[] = unmeant
    ? [{ kind: 'conditional', start: unmeant.index, end: unmeant.index + unmeant[0].length }]
    : []
  const tags = tagsAfterEach(readings)
  let carried: Carried = new Map()
  return readings.map((reading, index) => {
    if (reading.clause.sentence !== readings[index - 1]?.clause.sentence) carried = kept(carried, ['hearsay'])
    const kinds = reading.asserted ? reaching : [...reaching, ...reachingFacts]
    const inherited = [
      ...everywhere,
      ...kept(carried, kinds).values(),
      ...(tags[index] ?? []),
      ...fromOutcome(reading, readings[index + 1]),
    ]
    carried = new Map([...reading.doubts.toReversed().map((cue) => [cue.kind, cue] as const), ...carried])
    return inherited.length === 0 ? reading : { ...reading, doubts: [...reading.doubts, ...inherited] }
  })
}

const kept = (carried: Carried, kinds: readonly DoubtKind[]): Carried =>
  new Map([...carried].filter(([kind]) => kinds.includes(kind)))

/** For each clause the nearest tags that stand after it, one of a kind. */
function tagsAfterEach(readings: readonly Reading[]): readonly (readonly Cue<DoubtKind>[])[] {
  const after: (readonly Cue<DoubtKind>[])[] = []
  let tags: Carried = new Map()
  for (let index = readings.length - 1; index >= 0; index--) {
    after[index] = [...tags.values()]
    const { tag, clause } = readings[index] as Reading
    if (tag) tags = new Map(tags).set(tag, { kind: tag, start: clause.start, end: clause.end })
  }
  return after
}

/** 验收了,没通过: how it came out, and nothing about another problem. */
const failed =
  /(?:没能?|未能?|不)(?:通过|过关|过|合格|达标|成功)|退回|打回|驳回|失败|推翻|作废|撤回|取消|不算数?|无效|\b(?:failed|rejected|sent back|(?:was|were) returned|(?:not|n't) (?:pass|accepted|approved)|cancelled|withdrawn|in vain)\b/i
const anotherProblem =
  /\d\s?[号#]|问题\d|第\d|[一二三四五六七八九十]号|\b(?:problem|item|issue)s?\s?\d|\b(?:and|but)\s\d/

const completed = /完成|到位|完毕|拆除|清理|[弄搞做办]好|\b(?:done|completed?|finished|rectified)\b/i
/** 管网完成了,泵站没动: what is left of the same problem. */
const leftOver =
  /(?:未|没|尚未)有?能?(?:完成|动|整改|开工|开始|拆|做|建|弄|到位|启动)|还差|[仅只还]剩|还在|\b(?:remains?|still to|left)\b/i

/** 整改完了,还没核实: the writer does not vouch for it. */
const unsure =
  /不太?(?:确定|清楚|肯定)|(?:没|未|待|有待|尚待)(?:经?核实|确认|核查)|记不清|拿不准|说不准|不敢肯定|\b(?:not sure|unsure|unconfirmed|to be confirmed)\b/i

/** What the next clause makes of this one: it failed, a part of it is left, or someone is excepted from it. */
function fromOutcome({ clause }: Reading, next: Reading | undefined): Cue<DoubtKind>[] {
  if (!next || next.clause.sentence !== clause.sentence) return []
  const excepted = next.doubts.filter(({ kind }) => kind === 'exception')
  if (anotherProblem.test(next.clause.words)) return excepted
  const cue = (kind: DoubtKind, pattern: RegExp): Cue<DoubtKind>[] => {
    const match = pattern.exec(next.clause.words)
    const start = next.clause.start + (match?.index ?? 0)
    return match ? [{ kind, start, end: start + match[0].length }] : []
  }
  return [
    ...excepted,
    ...cue('negated', failed),
    ...cue('hearsay', unsure),
    ...(completed.test(clause.words) ? cue('partial', leftOver) : []),
  ]
}
