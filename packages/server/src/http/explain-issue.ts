import type { Text } from '@zhenggai/rules'
import type * as z from 'zod'
import type { FieldFault } from './fault.ts'

type Issue = z.core.$ZodIssue
type Explanation = Pick<FieldFault, 'detail' | 'mend'>

/** What zod found, told to the person who wrote the request: one fault for each field. */
export const explainIssues = (part: FieldFault['in'], issues: readonly Issue[]): readonly FieldFault[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') return explainUnion(part, issue)
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    return paths.map((path) => ({
      in: part,
      pointer: pointerOf(part === 'body' ? path : path.slice(0, 1)),
      ...explain(issue, path),
    }))
  })

/** RFC 6901. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Of several forms that would do, the one that the writer most likely meant: where the mistake lies deepest. */
function explainUnion(part: FieldFault['in'], issue: Extract<Issue, { code: 'invalid_union' }>): readonly FieldFault[] {
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map(({ path }) => path.length))
  const sameKind = issue.errors.filter((branch) =>
    branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  const [meant] = (sameKind.length > 0 ? sameKind : issue.errors).toSorted((a, b) => depth(b) - depth(a))
  const issues = (meant ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
  return explainIssues(part, issues)
}

function explain(issue: Issue, path: readonly PropertyKey[]): Explanation {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value': {
      const values = issue.values.map(String)
      return {
        detail: { zh: '不在可选范围内', en: 'is none of the possible values' },
        mend: { zh: `应为：${values.join('、')}`, en: `one of: ${values.join(', ')}` },
      }
    }
    case 'unrecognized_keys':
      return {
        detail: { zh: '不是已知的项目', en: 'is not known' },
        mend: { zh: '请核对拼写，或者删去', en: 'check the spelling or leave it out' },
      }
    default:
      return { detail: { zh: '格式不对', en: 'is not in the right form' }, mend: formOf(issue, path) }
  }
}

const typeNames: Readonly<Record<string, Text>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  array: { zh: '列表 […]', en: 'a list […]' },
  object: { zh: '对象 {…}', en: 'an object {…}' },
  record: { zh: '对象 {…}', en: 'an object {…}' },
  null: { zh: 'null', en: 'null' },
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>): Explanation {
  const expected = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected }
  const mend = { zh: `应为${expected.zh}`, en: `give ${expected.en}` }
  const isMissing = /received undefined/.test(issue.message)
  return { detail: isMissing ? { zh: '缺少', en: 'is missing' } : { zh: '类型不对', en: 'has the wrong type' }, mend }
}

function tooSmall({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): Explanation {
  if (origin === 'string' || origin === 'array') {
    const isOne = Number(minimum) === 1
    return {
      detail: isOne ? { zh: '不能为空', en: 'is empty' } : { zh: '太短', en: 'is too short' },
      mend: { zh: `至少 ${minimum} ${unitOf(origin).zh}`, en: `at least ${minimum} ${unitOf(origin).en}` },
    }
  }
  const mend = inclusive
    ? { zh: `不小于 ${minimum}`, en: `at least ${minimum}` }
    : { zh: `大于 ${minimum}`, en: `more than ${minimum}` }
  return { detail: { zh: '太小', en: 'is too small' }, mend }
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): Explanation {
  if (origin === 'string' || origin === 'array') {
    return {
      detail: { zh: '太长', en: 'is too long' },
      mend: { zh: `最多 ${maximum} ${unitOf(origin).zh}`, en: `at most ${maximum} ${unitOf(origin).en}` },
    }
  }
  return { detail: { zh: '太大', en: 'is too large' }, mend: { zh: `不大于 ${maximum}`, en: `at most ${maximum}` } }
}

const unitOf = (origin: string): Text =>
  origin === 'array' ? { zh: '项', en: 'items' } : { zh: '个字', en: 'characters' }

const eventType = { zh: '事项用小写字母和连字符表示，如 plan-issued', en: '' }
const number = { zh: '编号是正整数，或者 18-1 这样的短编号', en: '' }
const forms: Readonly<Record<string, Text>> = { type: eventType, step: eventType, number }
const date = { zh: '应为实际存在的日期，写作 2023-06-01', en: 'give an existing day as in 2023-06-01' }

/** The schema's own words are English; its Chinese ones stand in `params`, or are known by the field. */
function formOf(issue: Issue, path: readonly PropertyKey[]): Text {
  const own = issue.code === 'custom' ? (issue.params?.text as Text | undefined) : undefined
  if (own) return own
  const en = issue.message === '' || issue.message === 'Invalid input' ? date.en : issue.message
  if (issue.code === 'custom') return { zh: date.zh, en }
  return { zh: forms[String(path.at(-1))]?.zh ?? `应符合规定的格式（${en}）`, en }
}
