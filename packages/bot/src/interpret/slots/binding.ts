import type { CivilDate } from '@zhenggai/rules'
import type { Role } from '../../directory/person.ts'
import type { DayMention } from '../../understand/dates.ts'
import type { Reading } from '../reading.ts'
import { untilIn } from './until.ts'

/** What an administrator says about who is who, or a person about who stands in. */
export interface BindingSlots {
  /** `bind`: who this is; `unbind`: no longer; `delegate`: stands in for the writer for a time; `recall`: no longer stands in. */
  readonly act: 'bind' | 'unbind' | 'delegate' | 'recall'
  /** The name as written, without @; null where none is named, and asked for. */
  readonly person: string | null
  /** The official name of the unit. */
  readonly unit: string | null
  readonly role: Role | null
  /** Bound as the unit's liaison (联络员). */
  readonly liaison: boolean
  /** Of a delegation: its last day. */
  readonly until: DayMention | null
}

const acts: readonly (readonly [BindingSlots['act'], RegExp])[] = [
  ['recall', /(?:取消|撤销|收回|结束)\S{0,6}(?:委托|代办|代理|授权)|\b(?:end|cancel|revoke)\b.{0,20}\bdelegation\b/i],
  ['unbind', /解绑|(?:解除|取消|撤销)[^,。;]{0,8}绑定|移除|移出|\bunbind\b|\bremove\b/i],
  ['delegate', /委托|代我|代理我|替我(?:办|处理|负责)|由\S{1,8}代|\bdelegate\b|\b(?:act|stand in|fill in) for me\b/i],
]

const roles: readonly (readonly [Role, RegExp])[] = [
  ['admin', /管理员|管理人员|\badmin(?:istrator)?\b/i],
  ['viewer', /查看(?:人员|者|权限)?|只读|只看|旁观|\bviewers?\b|\bread-?only\b/i],
  ['leader', /领导|\bleader\b/i],
  ['office', /推长办(?:人员|工作人员|成员)|办公室(?:人员|工作人员|成员)|\boffice (?:staff|member)\b/i],
  ['unit', /联络员|经办人?|责任人|单位人员|\bliaison\b|\bunit (?:staff|member)\b/i],
]

const NAME = '@?([^\\s,。;:!?@、的为成是到]{1,12}?)'
const persons: readonly RegExp[] = [
  /@([^\s,。;:!?@、]{1,32})/,
  new RegExp(`(?:把|将|给)\\s?${NAME}\\s?(?:设|定|改|绑|移|加|授|调)`),
  new RegExp(`(?:委托|授权|由|让|请)\\s?${NAME}\\s?(?:代|替|在|从|到|至|办|暂)`),
  new RegExp(`(?:解除|取消|撤销)\\s?${NAME}的?绑定`),
  new RegExp(`(?:解绑|绑定|移除|添加)\\s?${NAME}(?=\\s|,|为|到|$)`),
  /\b(?:bind|unbind|remove|make|set|let|delegate(?: to)?|add)\s@?([A-Z][\w.-]*(?:\s[A-Z][\w.-]*)?|[\u4e00-\u9fa5]{2,4})/,
]

export function readBinding({ text, units }: Pick<Reading, 'text' | 'units'>, today: CivilDate): BindingSlots {
  const act = acts.find(([, words]) => words.test(text))?.[0] ?? 'bind'
  const person = persons.map((words) => words.exec(text)?.[1]).find((name) => name !== undefined) ?? null
  const unit = units.find(({ candidates }) => candidates.length === 1)?.candidates[0] ?? null
  const role = roles.find(([, words]) => words.test(text))?.[0] ?? null
  const liaison = /联络员|\bliaison\b/i.test(text)
  return { act, person, unit, role, liaison, until: act === 'delegate' ? untilIn(text, today) : null }
}
