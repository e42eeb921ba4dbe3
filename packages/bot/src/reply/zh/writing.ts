import type { CivilDate, ProblemNumber, Text } from '@zhenggai/rules'
import { type Block, item, lead, line, note } from '../../render/block.ts'
import type { Blocked, Texts } from '../texts.ts'
import type { Assumption, DraftView } from '../view.ts'
import { dueClause } from './standing.ts'
import { called, day, listed, name, nearDay, quoted, short } from './words.ts'

const shown = (value: Text | string | null): string =>
  value === null ? '未填' : typeof value === 'string' ? value : value.zh

/** A draft in a few words: 12号 整改方案报……审核（6月14日）. */
function inShort(draft: DraftView, today: CivilDate): string {
  switch (draft.kind) {
    case 'event':
      return `${name(draft.about)}登记“${draft.name.zh}”（${day(draft.on, today)}）`
    case 'progress':
      return `${name(draft.about)}记进展（${day(draft.on, today)}）：${short(draft.note, 30)}`
    case 'register':
      return `新增问题${quoted(short(shown(draft.fields[0]?.value ?? null), 24))}`
    case 'amend':
      return `${name(draft.about)}修改${listed(draft.changes.map(({ label }) => label.zh))}`
    case 'undo':
      return `撤销${name(draft.about)}的${listed(draft.entries.map(({ zh }) => zh))}`
  }
}

const inShortAll = (drafts: readonly DraftView[], today: CivilDate): string =>
  drafts.map((draft) => inShort(draft, today)).join('；')

function assumptions(assumed: readonly Assumption[], today: CivilDate): readonly Block[] {
  const words: Record<Assumption, string> = {
    today: `日期未说明，按今天${day(today, today)}`,
    problem: '编号未说明，按上文的问题',
    step: '环节未说明，按现在要办的一步',
  }
  return assumed.map((one) => note(words[one]))
}

function detail(draft: DraftView, today: CivilDate): readonly Block[] {
  switch (draft.kind) {
    case 'event':
      return [
        line(`问题：${name(draft.about)} ${short(draft.about.title, 40)}`),
        line(`环节：${draft.name.zh}`),
        line(
          `日期：${nearDay(draft.on, today)}${draft.late && draft.late.kind === 'late' ? `（比期限${draft.due ? day(draft.due, today) : ''}晚${draft.late.workingDays}个工作日）` : ''}`,
        ),
        ...(draft.by ? [line(`单位：${draft.by}`)] : []),
        ...(draft.note ? [line(`备注：${short(draft.note, 200)}`)] : []),
        ...assumptions(draft.assumed, today),
      ]
    case 'progress':
      return [
        line(`问题：${name(draft.about)} ${short(draft.about.title, 40)}`),
        line(`日期：${nearDay(draft.on, today)}`),
        line(`进展：${short(draft.note, 400)}`),
        ...assumptions(draft.assumed, today),
      ]
    case 'register':
      return [
        ...draft.fields.map(({ label, value }) => line(`${label.zh}：${shown(value)}`)),
        ...draft.events.map((event) => line(`${event.name.zh}：${nearDay(event.on, today)}`)),
      ]
    case 'amend':
      return [
        line(`问题：${name(draft.about)} ${short(draft.about.title, 40)}`),
        ...draft.changes.map(({ label, from, to }) => line(`${label.zh}：${shown(from)} → ${shown(to)}`)),
        ...assumptions(draft.assumed, today),
      ]
    case 'undo':
      return [
        line(`问题：${name(draft.about)} ${short(draft.about.title, 40)}`),
        ...draft.entries.map(({ zh }) => line(`撤销：${zh}`)),
      ]
  }
}

const titles: Record<DraftView['kind'], string> = {
  event: '将登记',
  progress: '将记录进展',
  register: '将新增问题',
  amend: '将修改',
  undo: '将撤销',
}

const proposal: Texts['proposal'] = ({ items, today, notes }) => {
  const [only] = items
  const open = only?.kind === 'register' && only.fields.some(({ value }) => value === null)
  return [
    ...(only && items.length === 1
      ? [lead(`${titles[only.kind]}，请确认：`), ...detail(only, today)]
      : [lead(`将办理以下${items.length}项，请确认：`), ...items.map((draft) => item(inShort(draft, today)))]),
    ...notes.map(({ zh }) => note(`注意：${zh}`)),
    ...(open ? [note('未填的可以现在补充，如“级别市级，牵头单位县水务局”，也可以以后再填。')] : []),
    line('回复“确认”后写入；要改直接说，不办了回复“取消”。'),
  ]
}

const reasons: Record<Blocked, string> = {
  question: '这是在问，没有登记。',
  negation: '您说的是还没有办，没有登记。',
  plan: '您说的是打算，没有登记。',
  order: '您说的是要求，没有登记。',
  condition: '您说的是假设，没有登记。',
  hearsay: '您说的是听说，没有登记。',
  partial: '您说的是部分完成，没有按完成登记。',
  exception: '您说的有例外，没有登记。',
  'not-asserted': '没有登记任何内容。',
}

export const writing = {
  proposal,
  replaced: ({ items, today }) => [note(`上一项待确认的已放弃，没有写入：${inShortAll(items, today)}`)],
  stillWaits: ({ items, today }) => [note(`还有一项待确认：${inShortAll(items, today)}。回复“确认”或“取消”。`)],
  dropped: ({ items, today }) => [lead('已取消，没有写入。'), line(`取消的是：${inShortAll(items, today)}`)],
  nothingToConfirm: () => [lead('现在没有等您确认的事项。')],
  nothingToDrop: () => [lead('现在没有可以取消的事项。'), line('要撤回已经登记的，请说“撤销”。')],
  expired: ({ items, today }) => [
    lead('超过30分钟没有确认，已经失效，没有写入。'),
    line(`失效的是：${inShortAll(items, today)}。要办请再说一遍。`),
  ],
  notYours: ({ names }) => [lead(`这一项要由${listed(names)}本人确认。`)],
  changedMeanwhile: ({ about, entries, today }) => [
    lead(`${name(about)}在您确认之前又有变动，这次没有写入。`),
    ...entries.map((entry) => item(`${entry.writer}：${entry.on ? `${day(entry.on, today)} ` : ''}${entry.what.zh}`)),
  ],
  whatIsWrong: () => [lead('哪里不对？请直接说正确的，例如“日期是6月15日”“是15号”；不办了回复“取消”。')],
  written: ({ item: draft, number, today, next, repeated }) => [
    lead(`${repeated ? '这一项早已写入，没有重复：' : '已'}${done(draft, number, today)}。`),
    ...(next?.next.kind === 'step'
      ? [line(`下一步：${next.next.main.action.zh}，${dueClause(next.next.main, next)}`)]
      : []),
    ...(draft.kind === 'undo' ? [] : [line('登记错了可以说“撤销”。')]),
  ],
  alreadySo: ({ about, changes }) => [
    lead(`${name(about)}的${listed(changes.map(({ zh }) => zh))}本来就是这样，不用改。`),
  ],
  refused: ({ reasons: texts }) => [lead('没有写入。'), ...texts.map(({ zh }) => line(zh))],
  undoAgain: () => [line('要撤回以前登记的，请再说一次“撤销”。')],
  nothingToUndo: ({ about }) => [
    lead(about ? `${name(about)}没有您登记的内容可以撤销。` : '没有您登记的内容可以撤销。'),
  ],
  notLogged: ({ why, example }) => [note(`${reasons[why]}${example ? `已办的请这样说：${quoted(example)}` : ''}`)],
  useStepInstead: ({ about, field, example }) => [
    lead(`${name(about)}的${field.zh}是一条登记记录，不能直接改。`),
    line(`登记错了请先由登记人“撤销”，再重新登记，例如：${quoted(example)}。`),
  ],
} satisfies Partial<Texts>

function done(draft: DraftView, number: ProblemNumber, today: CivilDate): string {
  if (draft.kind === 'register') return `新增问题，编号${called(number)}`
  if (draft.kind === 'event') return `登记：${name(draft.about)}${draft.name.zh}，${nearDay(draft.on, today)}`
  if (draft.kind === 'amend')
    return `修改${name(draft.about)}的${draft.changes.map(({ label, to }) => `${label.zh}：${shown(to)}`).join('，')}`
  if (draft.kind === 'progress') return `记录${name(draft.about)}${nearDay(draft.on, today)}的进展`
  return inShort(draft, today)
}
