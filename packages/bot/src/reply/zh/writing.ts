import { item, lead, line, note } from '../../render/block.ts'
import type { Blocked, Texts } from '../texts.ts'
import { detail, done, inShort, inShortAll, titleOf } from './drafts.ts'
import { dueClause } from './standing.ts'
import { day, listed, name, quoted } from './words.ts'

const proposal: Texts['proposal'] = ({ items, today, notes }) => {
  const [only] = items
  const open = only?.kind === 'register' && only.fields.some(({ value }) => value === null)
  return [
    ...(only && items.length === 1
      ? [lead(`${titleOf(only, today)}，请确认：`), ...detail(only, today)]
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
  nothingToCorrect: () => [
    lead('哪里错了？上一条登记错了，说“撤销”；台账写错了，直接说怎么改，例如“12号责任单位改为姚关镇人民政府”。'),
  ],
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
  alreadyEntered: ({ id }) => [lead(`${quoted(id)}在名册里已经是这样，不用改。`)],
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
