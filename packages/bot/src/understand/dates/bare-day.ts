import { monthly } from './chinese-days.ts'
import { isListGap, isRangeGap, readContext } from './context.ts'
import type { CycleReading, Part, Setting } from './reading.ts'
import { DAY, readSmall } from './words.ts'

/**
 * 12号 is a problem unless the words around it make it a day: 12号前, 于12号, 12号下午, 6月10号到12号, or a problem that is
 * marked as one beside it (问题15 12号报的).
 * @param expectDay the bot has asked for a day.
 */
export function withoutProblems(parts: readonly Part[], text: string, expectDay: boolean): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    const { reading } = part
    if (reading.kind !== 'cycle' || !reading.bare) kept.push(part)
    else if (expectDay || part.timed || isLimit(part, text) || continuesRange(kept.at(-1), part, text)) {
      kept.push({ ...part, reading: { ...reading, bare: false } })
    } else if (continuesList(kept.at(-1), part, text) || isDueDay(part, text) || besideProblem(part, text)) {
      kept.push({ ...part, reading: { ...reading, bare: false, doubtful: true } })
    }
  }
  return kept
}

/** 12号前, 于12号; but 12号之前报过吗 asks what happened to problem 12 before. */
function isLimit(part: Part, text: string): boolean {
  const context = readContext(text, part)
  if (!context.ofDay || /^\s?截止(?:哪|什么|啥|几|是|日|时)/.test(text.slice(part.end, part.end + 6))) return false
  const vague = /[之以][前后]$/.test(text.slice(part.start, context.end))
  return !(
    vague &&
    /^(?!\s?(?:要|必须|得|到期|务必|应|把|完成(?![了过])|报(?![了过没])|整改(?!了)))[^,。;]{0,8}(?:过|了|吗|没|咋|怎么|什么|的|还要|要不要)/.test(
      text.slice(context.end, context.end + 12),
    )
  )
}

const continuesRange = (last: Part | undefined, part: Part, text: string): boolean =>
  last !== undefined && isRangeGap(text.slice(last.end, part.start))

const continuesList = (last: Part | undefined, part: Part, text: string): boolean =>
  last !== undefined && isListGap(text.slice(last.end, part.start))

/** 25号到期的有哪些 asks for a day, 12号到期没 for a problem. */
const isDueDay = ({ end }: Part, text: string): boolean => /^\s?要?到期的/.test(text.slice(end, end + 6))

const NUMERAL = '[\\d一二三四五六七八九十]{1,4}'
const ACT = '(?:报|上报|完成|整改|通过|印发|移交|验收|销号|上会|上|开会|开|召开|审|签|批|同意|提交|抄送|备案)'
const marked = new RegExp(
  `(?:问题|序号|编号|#|第)\\s?${NUMERAL}|${NUMERAL}\\s?(?:号问题|#)|\\b(?:problem|item|no\\.)\\s?\\d+`,
  'i',
)
const happened = new RegExp(`^\\s?(?:就|才|已经?|刚)?${ACT}`)
const happenedThen = new RegExp(`^\\s?(?:就|才)?${ACT}的`)
const problemBefore = new RegExp(`${NUMERAL}号(的?(?:整改)?(?:方案|材料))?\\s?$`)

/** 问题15 12号报的, 15号方案12号报的, 15号12号报的: the first is the problem, so the second is likely the day. */
function besideProblem({ start, end }: Part, text: string): boolean {
  const lead = /[^,。;!?\n]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const trail = text.slice(end, end + 8)
  if (isListGap(lead.slice(-1))) return false
  if (marked.test(lead)) return happened.test(trail)
  const problem = problemBefore.exec(lead)
  return problem !== null && (problem[1] ? happened : happenedThen).test(trail)
}

const wholeAnswer = new RegExp(`^(?:是|就是|在)?\\s?(${DAY})\\s?[日号]?(?:的|吧|啊|呢|那天)?$`)

/** The answer to “which day?”: 12, 12号, 是十二号. */
export function readAnswer({ text, today }: Setting): (Part & { reading: CycleReading }) | undefined {
  const words = text.replace(/[。.!?!?]+$/, '')
  const day = readSmall(wholeAnswer.exec(words)?.[1] ?? '')
  const reading = day === undefined ? undefined : monthly(day, today, true)
  return reading?.kind === 'cycle'
    ? { start: 0, end: words.length, timed: false, reading: { ...reading, bare: false } }
    : undefined
}
