import { item, lead, line, note } from '../../render/block.ts'
import type { Texts } from '../texts.ts'
import { called, filterWords, listed, name, nearDay, quoted, short } from './words.ts'

const numbered = (options: readonly string[]) => options.map((option, index) => item(`${index + 1}. ${option}`))

export const asking = {
  askProblem: ({ example }) => [lead('请告诉我是哪个问题，发编号就行。'), line(`例如：${quoted(example)}。`)],
  unknownProblem: ({ numbers, nearest }) => [
    lead(`台账里没有${listed(numbers.map(called))}问题。`),
    ...(nearest.length > 0
      ? [line('编号相近的有：'), ...nearest.map((about) => item(`${name(about)} ${short(about.title, 24)}`))]
      : [line('台账里现在还没有问题。')]),
  ],
  askStep: ({ about, options }) => [
    lead(`${name(about)}办完的是哪一步？回复序号或名称。`),
    ...numbered(options.map(({ zh }) => zh)),
  ],
  noSuchStep: ({ about, options }) => [
    lead(`${name(about)}适用的程序里没有这一步，没有登记。`),
    ...(options.length > 0 ? [line('现在可以登记的有：'), ...options.map(({ zh }) => item(zh))] : []),
  ],
  futureDay: ({ on, today }) => [
    lead(`${nearDay(on, today)}还没到（今天是${nearDay(today, today)}），只能登记已经发生的事，没有登记。`),
    line('如果说的是去年，请写明年份。'),
  ],
  requestOnly: ({ about }) => [
    lead(`${name(about)}只是提出申请，还不是办完这一步，没有登记。`),
    line(`办完后再登记；现在要记下来，可以说${quoted(`${about.number}号进展：已报请验收`)}。`),
  ],
  askDate: ({ words, options, today }) => [
    lead(`${quoted(words)}是哪一天？${options.length > 1 ? '' : '请写明几月几日。'}`),
    ...numbered(options.map((date) => nearDay(date, today))),
  ],
  impossibleDate: ({ words }) => [lead(`没有${quoted(words)}这一天，请核对日期。`), line('没有登记任何内容。')],
  oneAtATime: () => [lead('这一项请一个问题一个问题地说，没有登记任何内容。')],
  askTitle: () => [
    lead('请用一句话说明是什么问题。'),
    line('例如：“登记新问题：姚关河沿岸垃圾堆放，市级，一般性问题，牵头单位县水务局，责任单位姚关镇”。'),
  ],
  askAmendment: ({ about }) => [
    lead(`${name(about)}要改哪一项、改成什么？`),
    line(`例如：${quoted(`${about.number}号牵头单位改成县住建局`)}${quoted(`${about.number}号级别改为市级`)}。`),
  ],
  noticesFor: ({ filters, today, total, most }) =>
    total === 0
      ? [lead(`没有${filterWords(filters, today)}的问题，不用催办。`)]
      : [
          lead(`${filterWords(filters, today)}的问题有${total}个，一次最多${most}个，没有登记任何内容。`),
          line('请按单位分开说，例如：“姚关镇超期的都催一下”。'),
        ],
  askUntil: ({ about }) => [
    lead(`${name(about)}延期到哪一天？`),
    line(`例如：${quoted(`${about.number}号整改时限延期到12月31日，依据县政府第15次常务会议纪要`)}。`),
  ],
  askBasis: ({ about }) => [
    lead(`${name(about)}延期的依据是什么？请写明谁批准的、什么文件。`),
    line('例如：“县政府第15次常务会议纪要”。'),
  ],
  askNote: ({ about }) => [
    lead(`${name(about)}的进展内容是什么？`),
    line(`例如：${quoted(`${about.number}号进展：已清运垃圾20吨`)}。`),
  ],
  unknownUnit: ({ words, known }) => [
    lead(`台账里没有${quoted(words)}这个单位。`),
    ...(known.length > 0 ? [line(`名称相近的有：${listed(known)}。`)] : []),
  ],
  notUnderstood: ({ suggestions }) => [
    lead(suggestions.length > 0 ? '没看明白。您是不是想问（回复序号即可）：' : '没看明白，请换个说法。'),
    ...numbered(suggestions),
    note('发“帮助”看我会做什么。'),
  ],
  received: ({ numbers }) => [lead(`好的，已记下您收到${numbers.map((number) => `${number}号`).join('、')}的提醒。`)],
  askSnooze: ({ number, asks, again, today }) =>
    asks === 'until'
      ? [lead(`${called(number)}推到哪一天再提醒？`), line('例如：“下周一”“6月25日”。')]
      : [
          lead(`${called(number)}${again === null ? '' : `${nearDay(again, today)}`}再提醒，原因是什么？`),
          line('一句话就行，会和您的名字、日期一起记下。'),
        ],
  snoozed: ({ about, again, due, capped, reason, today }) => [
    lead(`好的，${name(about)}${nearDay(again, today)}再提醒，此前不再提前提醒。`),
    ...(capped ? [note('您说的日子超过了期限，只能推到期限当天。')] : []),
    ...(due === null ? [] : [line(`期限不变：${nearDay(due, today)}；到期当天和逾期照常提醒。`)]),
    line(`原因：${short(reason, 200)}`),
  ],
  cannotSnooze: ({ about, due, today }) => [
    lead(
      due < today
        ? `${name(about)}${nearDay(due, today)}已经到期，不能推迟提醒。`
        : `${name(about)}${nearDay(due, today)}到期，提醒不能再推。`,
    ),
    line(`需要更多时间请办理延期，例如：${quoted(`${about.number}号延期到7月31日，依据县政府批复`)}。`),
  ],
  notYet: ({ wish }) => [lead(`${wish.zh}我还不会，没有登记任何内容。`), line('发“帮助”看我会做什么。')],
  empty: () => [lead('消息是空的。'), line('可以问：“12号下一步是什么”“哪些问题逾期了”，或发“帮助”。')],
  tooLong: ({ longest }) => [
    lead(`消息太长，我最多读${longest}个字，没有登记任何内容。`),
    line('请把要问的或要登记的一句话单独发给我。'),
  ],
  damaged: ({ number, file }) => [
    lead(`${number === null ? '有问题' : called(number)}的记录文件读不出来，已原样保留，没有改动。`),
    line(`${file ? `文件：${file}。` : ''}请联系管理员从备份恢复。`),
  ],
  cannotJudge: ({ number, why }) => [
    lead(`${number === null ? '这条内容' : called(number)}的资料有误，算不出来：${why}。`),
    line('请先更正资料。'),
  ],
  failed: () => [lead('刚才出了故障，没有登记任何内容。'), line('请稍后再试；一直不行请联系管理员。')],
  unsureWhetherWritten: () => [
    lead('保存时出了故障，不能确定是否已经登记。'),
    line('请再回复一次“确认”：已登记的不会重复登记。'),
  ],
  hello: () => [
    lead('您好，我是整改助手。'),
    line('可以问：“12号下一步是什么”“这周到期的有哪些”；办完一步就说：“12号6月14日已报县水务局审核”。'),
  ],
  thanks: () => [lead('不客气。')],
  whoAreYou: () => [
    lead('还不知道您是哪个单位的。'),
    line('可以直接说单位名称，例如：“姚关镇的问题”；或请管理员登记您的单位。'),
  ],
  meantDay: ({ number }) => [note(`已按问题${number}号理解；如果说的是日期，请写成几月几日。`)],
} satisfies Partial<Texts>
