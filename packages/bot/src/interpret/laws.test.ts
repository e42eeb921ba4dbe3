import { rulebooks } from '@zhenggai/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../understand/normalise.ts'
import { decide } from './decide.ts'
import { type Interpretation, interpret } from './interpret.ts'
import { read } from './read.ts'

const setting = {
  today: '2023-06-20',
  directory: ['县水务局', '姚关镇人民政府'].map((name) => ({ name })),
  rulebooks: rulebooks.all(),
  language: 'zh',
} as const

function taken(text: string): Interpretation | undefined {
  const reading = read(normalise(text, { botNames: ['整改助手'] }), setting)
  return decide(reading, interpret(reading))
}

/** What happened, as it is logged; each is a write when it is simply said. */
const happened = [
  '整改完成了',
  '已经整改到位',
  '已报县水务局审核',
  '方案印发了',
  '销号了',
  '自查自验完了',
  '验收通过了',
  '6月14日报县水务局审核了',
  '昨天专家论证通过了',
  '反弹了',
] as const
/** What the bot is told to do. */
const told = ['延期到7月15日', '延期至8月底，依据县政府批复'] as const
const numbers = ['12号', '问题15', '第3个问题', '十二号', '7、12号', '#18'] as const

type Frame = (number: string, said: string) => string

const doubtful: Readonly<Record<string, readonly Frame[]>> = {
  question: [
    (number, said) => `${number}${said}吗`,
    (number, said) => `${number}${said}？`,
    (number, said) => `${number}是不是${said}`,
    (number, said) => `请问${number}${said}没有`,
    (number, said) => `${number}${said}，对吗？`,
    (number, said) => `谁知道${number}${said}没`,
  ],
  negation: [
    (number, said) => `${number}并没有${said}`,
    (number, said) => `${number}不能算${said}`,
    (number, said) => `不是${number}${said}`,
    (number, said) => `${number}没能${said}`,
  ],
  plan: [
    (number, said) => `${number}准备${said}`,
    (number, said) => `${number}预计明天${said}`,
    (number, said) => `争取下周${number}${said}`,
    (number, said) => `${number}马上就${said}`,
  ],
  order: [
    (number, said) => `请务必尽快让${number}${said}`,
    (number, said) => `${number}必须本周内${said}`,
    (number, said) => `要求姚关镇抓紧把${number}${said}`,
  ],
  condition: [
    (number, said) => `如果${number}${said}`,
    (number, said) => `要是${number}${said}，就好办了`,
    (number, said) => `等${number}${said}再说`,
    (number, said) => `${number}${said}的话怎么办`,
    (number, said) => `${number}一旦${said}就报省里`,
  ],
  hearsay: [
    (number, said) => `听说${number}${said}`,
    (number, said) => `${number}好像${said}`,
    (number, said) => `他们说${number}${said}`,
    (number, said) => `${number}应该是${said}`,
    (number, said) => `据水务局讲${number}${said}`,
    (number, said) => `${number}${said}，不太确定`,
  ],
}
const partial: readonly Frame[] = [
  (number, said) => `${number}基本${said}`,
  (number, said) => `${number}大部分${said}`,
  (number, said) => `${number}差不多${said}`,
]

const openings = ['', '@整改助手 ', '@张三 ', '各位领导，', '报告一下：', '在吗 '] as const
const endings = ['', '。', ' 谢谢', '，辛苦了', '[强]', '！！'] as const

const framed = (frames: readonly Frame[], phrases: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...openings),
      fc.constantFrom(...frames),
      fc.constantFrom(...numbers),
      fc.constantFrom(...phrases),
      fc.constantFrom(...endings),
    )
    .map(([opening, frame, number, said, ending]) => `${opening}${frame(number, said)}${ending}`)

const english = fc
  .tuple(
    fc.constantFrom(
      (said: string) => `did you hear whether ${said}?`,
      (said: string) => `if ${said}`,
      (said: string) => `I heard ${said}`,
      (said: string) => `maybe ${said}`,
      (said: string) => `once ${said} we can go on`,
      (said: string) => `it is not true that ${said}`,
      (said: string) => `please make sure ${said} by Friday`,
      (said: string) => `they say ${said}`,
      (said: string) => `${said}, right?`,
      (said: string) => `do you think ${said}`,
    ),
    fc.constantFrom(
      'problem 12 was rectified',
      '12 has been closed out',
      'the plan of problem 12 was issued',
      'item 12 was submitted to the county lead yesterday',
      'problem 12 has relapsed',
    ),
  )
  .map(([frame, said]) => frame(said))

describe('nothing is written that nobody stated', () => {
  it.each(Object.entries(doubtful))('%s', (_, frames) => {
    fc.assert(
      fc.property(framed(frames, [...happened, ...told]), (text) => {
        expect(taken(text)?.kind ?? 'unknown', text).not.toBe('write')
      }),
      { numRuns: 600 },
    )
  })

  it('a part is not the whole', () => {
    fc.assert(
      fc.property(framed(partial, happened), (text) => {
        expect(taken(text)?.intent ?? 'unknown', text).not.toBe('complete-step')
      }),
      { numRuns: 300 },
    )
  })

  it('two doubts at once are still doubts', () => {
    const all = Object.values(doubtful).flat()
    const twice = fc
      .tuple(
        fc.constantFrom(...all),
        fc.constantFrom(...all),
        fc.constantFrom(...numbers),
        fc.constantFrom(...happened),
      )
      .map(([outer, inner, number, said]) => outer('', inner(number, said)))
    fc.assert(
      fc.property(twice, (text) => {
        expect(taken(text)?.kind ?? 'unknown', text).not.toBe('write')
      }),
      { numRuns: 600 },
    )
  })

  it('in English', () => {
    fc.assert(
      fc.property(english, (text) => {
        expect(taken(text)?.kind ?? 'unknown', text).not.toBe('write')
      }),
      { numRuns: 200 },
    )
  })

  it.each(happened)('simply said, “%s” is a write', (said) => {
    expect(taken(`12号${said}`)?.kind).toBe('write')
  })

  it.each(told)('simply said, “%s” is a write', (said) => {
    expect(taken(`12号${said}`)?.kind).toBe('write')
  })
})

describe('an order to the bot counts only where nothing speaks against it', () => {
  it.each([
    '要不要给12号发督办通知',
    '别给12号发督办通知',
    '下周再给12号发督办通知',
    '如果还不动就给12号发督办通知',
    '12号不用催了',
    '催办过12号没有',
    '能不能催一下12号',
    '12号是不是要重新打开',
    '先不要重新打开12号',
    '12号准备延期到7月15日',
    '12号申请延期到7月15日',
    '建议把12号延期到7月15日',
    '12号不能延期',
    '把李四设为查看人员吗',
    '不要把李四设为查看人员',
    'should we issue a supervision notice for 12?',
    "don't reopen 12",
    'do not remind 12',
    'can 12 be extended to July 15',
  ])('“%s” orders nothing', (text) => {
    expect(taken(text)?.kind ?? 'unknown').not.toBe('write')
  })
})
