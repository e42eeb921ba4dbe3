import type { CivilDate, ProblemNumber, Text } from '@zhenggai/rules'
import { type Block, line, note } from '../../render/block.ts'
import type { About, Assumption, DraftView, FieldChange } from '../view.ts'
import { called, day, listed, name, nearDay, quoted, short } from './words.ts'

type Of<K extends DraftView['kind']> = Extract<DraftView, { readonly kind: K }>
type ForEach<T> = { readonly [K in DraftView['kind']]: (draft: Of<K>, today: CivilDate) => T }

const shown = (value: Text | string | null): string =>
  value === null ? '未填' : typeof value === 'string' ? value : value.zh

const noticeName = ({ supervises }: Of<'notice'>): string => (supervises ? '督办通知' : '催办通知')
const limitName = ({ step }: Of<'extend'>): string => (step ? `“${step.zh}”的期限` : '整改时限')
const limit = (value: string | null, today: CivilDate): string =>
  value === null ? '未填' : /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value, today) : value

const shorts: ForEach<string> = {
  event: (draft, today) => `${name(draft.about)}登记“${draft.name.zh}”（${day(draft.on, today)}）`,
  progress: (draft, today) => `${name(draft.about)}记进展（${day(draft.on, today)}）：${short(draft.note, 30)}`,
  register: (draft) => `新增问题${quoted(short(shown(draft.fields[0]?.value ?? null), 24))}`,
  amend: (draft) => `${name(draft.about)}修改${listed(draft.changes.map(({ label }) => label.zh))}`,
  undo: (draft) => `撤销${name(draft.about)}的${listed(draft.entries.map(({ zh }) => zh))}`,
  extend: (draft, today) => `${name(draft.about)}${limitName(draft)}延至${day(draft.until, today)}`,
  notice: (draft) => `${name(draft.about)}${noticeName(draft)}${draft.notice}号`,
  redate: (draft, today) => `${name(draft.about)}“${draft.name.zh}”的日期改为${day(draft.to, today)}`,
  person: (draft) => `名册登记${quoted(draft.id)}`,
}

/** A draft in a few words: 12号登记“……”（6月14日）. */
export const inShort = (draft: DraftView, today: CivilDate): string =>
  (shorts[draft.kind] as (draft: DraftView, today: CivilDate) => string)(draft, today)

export const inShortAll = (drafts: readonly DraftView[], today: CivilDate): string =>
  drafts.map((draft) => inShort(draft, today)).join('；')

function assumptions(assumed: readonly Assumption[], today: CivilDate): readonly Block[] {
  const words: Record<Assumption, string> = {
    today: `日期未说明，按今天${day(today, today)}`,
    problem: '编号未说明，按上文的问题',
    step: '环节未说明，按现在要办的一步',
    until: '回复期限未说明，按推长办的惯例，不是文件规定',
  }
  return assumed.map((one) => note(words[one]))
}

const problem = (about: About): Block => line(`问题：${name(about)} ${short(about.title, 40)}`)
const change = ({ label, from, to }: FieldChange): Block => line(`${label.zh}：${shown(from)} → ${shown(to)}`)

const details: ForEach<readonly Block[]> = {
  event: (draft, today) => [
    problem(draft.about),
    line(`环节：${draft.name.zh}`),
    line(
      `日期：${nearDay(draft.on, today)}${draft.late && draft.late.kind === 'late' ? `（比期限${draft.due ? day(draft.due, today) : ''}晚${draft.late.workingDays}个工作日）` : ''}`,
    ),
    ...(draft.by ? [line(`单位：${draft.by}`)] : []),
    ...(draft.note ? [line(`备注：${short(draft.note, 200)}`)] : []),
    ...assumptions(draft.assumed, today),
  ],
  progress: (draft, today) => [
    problem(draft.about),
    line(`日期：${nearDay(draft.on, today)}`),
    line(`进展：${short(draft.note, 400)}`),
    ...assumptions(draft.assumed, today),
  ],
  register: (draft, today) => [
    ...draft.fields.map(({ label, value }) => line(`${label.zh}：${shown(value)}`)),
    ...draft.events.map((event) => line(`${event.name.zh}：${nearDay(event.on, today)}`)),
  ],
  amend: (draft, today) => [problem(draft.about), ...draft.changes.map(change), ...assumptions(draft.assumed, today)],
  undo: (draft) => [problem(draft.about), ...draft.entries.map(({ zh }) => line(`撤销：${zh}`))],
  extend: (draft, today) => [
    problem(draft.about),
    line(`${limitName(draft)}：${limit(draft.from, today)} → ${day(draft.until, today)}`),
    line(`依据：${short(draft.basis, 200)}`),
    line(`批准日期：${nearDay(draft.on, today)}`),
    ...assumptions(draft.assumed, today),
  ],
  notice: (draft, today) => [
    problem(draft.about),
    line(`编号：${draft.notice}`),
    line(`发给：${draft.to.length > 0 ? listed(draft.to) : '台账里没有填牵头单位和责任单位'}`),
    ...(draft.step ? [line(`${draft.supervises ? '督办' : '催办'}事项：${draft.step.zh}`)] : []),
    ...(draft.until ? [line(`回复期限：${nearDay(draft.until, today)}`)] : []),
    ...(draft.measure ? [line(`措施：${draft.measure.zh}`)] : []),
    ...assumptions(draft.assumed, today),
  ],
  redate: (draft, today) => [
    problem(draft.about),
    line(`环节：${draft.name.zh}`),
    line(`日期：${day(draft.from, today)} → ${nearDay(draft.to, today)}`),
  ],
  person: (draft) => [
    line(`人员：${draft.id}`),
    ...draft.changes.map(change),
    ...(draft.opens ? [note('名册现在是空的，您会同时登记为管理员；以后名册里没有的人不能登记。')] : []),
  ],
}

export const detail = (draft: DraftView, today: CivilDate): readonly Block[] =>
  (details[draft.kind] as (draft: DraftView, today: CivilDate) => readonly Block[])(draft, today)

const titles: ForEach<string> = {
  event: () => '将登记',
  progress: () => '将记录进展',
  register: () => '将新增问题',
  amend: () => '将修改',
  undo: () => '将撤销',
  extend: () => '将登记延期',
  notice: (draft) => `将发出${noticeName(draft)}`,
  redate: () => '将更正日期',
  person: () => '将登记到名册',
}

export const titleOf = (draft: DraftView, today: CivilDate): string =>
  (titles[draft.kind] as (draft: DraftView, today: CivilDate) => string)(draft, today)

/** What was written: 登记：12号……，6月14日. */
export function done(draft: DraftView, number: ProblemNumber, today: CivilDate): string {
  switch (draft.kind) {
    case 'register':
      return `新增问题，编号${called(number)}`
    case 'event':
      return `登记：${name(draft.about)}${draft.name.zh}，${nearDay(draft.on, today)}`
    case 'amend':
      return `修改${name(draft.about)}的${draft.changes.map(({ label, to }) => `${label.zh}：${shown(to)}`).join('，')}`
    case 'progress':
      return `记录${name(draft.about)}${nearDay(draft.on, today)}的进展`
    case 'extend':
      return `登记延期：${inShort(draft, today)}`
    case 'notice':
      return `登记：${inShort(draft, today)}`
    case 'redate':
      return `更正：${inShort(draft, today)}`
    case 'person':
      return `登记到名册：${draft.id}`
    case 'undo':
      return inShort(draft, today)
  }
}
