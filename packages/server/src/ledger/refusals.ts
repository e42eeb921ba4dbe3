import type { Entry, Refusal } from '@zhenggai/bot'
import type { ProblemNumber, Rulebook, Text, UnknownFactValueError } from '@zhenggai/rules'
import { chineseDate, describe, fieldLabel } from './describe.ts'

const refuse = (code: Refusal['code'], zh: string, en: string): Refusal => ({ code, text: { zh, en } })

export const unknownProblem = (number: ProblemNumber): Refusal =>
  refuse(
    'unknown-problem',
    `台账里没有问题${number}，请核对编号。`,
    `There is no problem ${number} in the ledger; check the number.`,
  )

export const numberTaken = (number: ProblemNumber, title: string): Refusal =>
  refuse(
    'number-taken',
    `编号${number}已经用于“${title}”。请换一个编号；要更正原有问题，请修改问题${number}。`,
    `Number ${number} belongs to “${title}”. Choose another number, or amend problem ${number} if that is what you mean.`,
  )

export const numberOfSample = (number: ProblemNumber): Refusal =>
  refuse(
    'number-taken',
    `编号${number}用于一个已撤销的示例问题。请换一个编号，或先清除示例数据。`,
    `Number ${number} belongs to a sample problem that was taken back. Choose another number or clear the sample first.`,
  )

export const invalidNumber = (number: ProblemNumber): Refusal =>
  refuse(
    'invalid-number',
    `“${number}”不能作编号。编号是正整数，或者18-1这样的短编号（不超过32个字，只用文字、数字、“-”、“_”和“.”）。`,
    `“${number}” cannot be a number. Use a positive integer or a short word such as 18-1 (at most 32 letters, digits, hyphens, underscores or dots).`,
  )

export const invalidField = (field: string, message: string): Refusal => {
  const { zh, en } = fieldLabel(field)
  return refuse(
    'invalid',
    `“${zh}”填写不符合要求，可能是漏填、过长或格式不对，请改正后再试。`,
    `The ${en} cannot be accepted: ${message}. Mend it and try again.`,
  )
}

export const invalidEvent = (type: string, message: string): Refusal =>
  refuse(
    'invalid',
    `这条记录（${type}）填写不符合要求，可能是日期不对或内容过长，请改正后再试。`,
    `The event ${type} cannot be accepted: ${message}. Mend it and try again.`,
  )

export const invalidRequest = (message: string): Refusal =>
  refuse('invalid', '这次写入的内容不完整或格式不对，没有保存。', `This cannot be written: ${message}.`)

export const unknownRulebook = (id: string, known: readonly Rulebook[]): Refusal =>
  refuse(
    'unknown-rulebook',
    `没有名为“${id}”的规则。现有：${known.map((rulebook) => rulebook.id).join('、')}。`,
    `There is no rulebook “${id}”. There are: ${known.map((rulebook) => rulebook.id).join(', ')}.`,
  )

/** Says what was written since the version that the writer had seen. */
export function changedMeanwhile(
  number: ProblemNumber,
  since: readonly Entry[],
  rulebook: Rulebook | undefined,
): Refusal {
  const changes = since.map((entry) => ({
    who: entry.writer.name ?? entry.writer.user,
    ...describe(entry, rulebook),
    at: entry.at,
  }))
  const zh = changes.map(({ who, zh, at }) => `${chineseTime(at)} ${who}：${zh}`).join('；')
  const en = changes.map(({ who, en, at }) => `${who}, ${at.slice(0, 16).replace('T', ' ')}: ${en}`).join('; ')
  return refuse(
    'changed-meanwhile',
    `您查看之后，问题${number}又有变动，这次没有写入${zh && `（${zh}）`}。请核对后再试。`,
    `Problem ${number} has changed since you looked at it, so nothing was written${en && ` (${en})`}. Check it and try again.`,
  )
}

const chineseTime = (at: string): string => `${chineseDate(at.slice(0, 10))}${at.slice(11, 16)}`

export const nothingToUndo = (): Refusal =>
  refuse(
    'nothing-to-undo',
    '没有可撤销的记录：它不存在，或者已经撤销。',
    'There is nothing to undo: the entry does not exist or was undone before.',
  )

/** `resting`: what was written after the entries and would not hold without them. */
export function restsOnIt(entries: readonly Text[], resting: readonly Text[]): Refusal {
  const zh = (texts: readonly Text[]) => texts.map((text) => text.zh).join('、')
  const en = (texts: readonly Text[]) => texts.map((text) => text.en).join(', ')
  return refuse(
    'later-entry-rests-on-it',
    `不能撤销${zh(entries)}：后来的${zh(resting)}以它为前提。请先撤销后来的记录。`,
    `It cannot be undone (${en(entries)}): what was written later rests on it (${en(resting)}). Undo that first.`,
  )
}

export const keyReused = (): Refusal =>
  refuse(
    'key-reused',
    '这个请求标识（Idempotency-Key）已用于另一次内容不同的写入，这次没有写入。请换一个标识再试。',
    'This Idempotency-Key was used for a different write, so nothing was written. Use a new key.',
  )

export const foreignFact = ({ fact, value, values }: UnknownFactValueError): Refusal => {
  const { zh, en } = fieldLabel(fact)
  return refuse(
    'unknown-fact-value',
    `按适用的规则，“${zh}”不能是“${value}”，应为：${values.join('、')}。`,
    `The rules that apply know no “${value}” for the ${en}; it is one of: ${values.join(', ')}.`,
  )
}
