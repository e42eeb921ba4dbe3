import type { Reading } from '../interpret/reading.ts'
import { type Command, type Cue, hasClass, namesStep } from './command.ts'

/** 已整改待销号的, 省级问题整改完成由县政府自验: a description of problems or a rule, no statement about one. */
const describes = (reading: Reading): boolean =>
  reading.numbers.length === 0 && (hasClass(reading) || /的(?:问题|有哪些|有几个|清单|呢)?[?。]?$/.test(reading.text))
/** 同意延期 is an extension, and no consent to anything else. */
const isExtension = ({ steps }: Reading): boolean => steps.some(({ ids }) => ids.includes('extended'))
const done: Cue['when'] = (reading) => reading.mood.asserted && !describes(reading) && !isExtension(reading)
const stated: Cue['when'] = (reading) => done(reading) && namesStep(reading)

export const completeStep: Command = {
  intent: 'complete-step',
  kind: 'write',
  needs: ['problem', 'step'],
  help: { zh: '登记办完的一步', en: 'log a step that was done' },
  examples: {
    zh: [
      '12号6月14日已报县水务局审核',
      '15号整改完成了',
      '12号昨天自查自验完了',
      '问题12已经销号',
      '12号方案6月19日印发了',
      '12号上级方案6月12日已印发',
      '12号6月1日移交',
      '12号3天前报的市里审核',
    ],
    en: [
      '12 was submitted to the county lead department on 14 June',
      'rectification of problem 15 was completed yesterday',
      'problem 12 has been closed out',
      'the plan of problem 12 was issued on 19 June',
      'problem 12 was handed over on 1 June',
    ],
  },
  cues: [
    { words: /[\s\S]/, weight: 7, when: stated },
    {
      words: /(?:完成|办完|弄完|搞完|做完|办好|弄好|搞好|整完|搞定|办结|完结|办妥|到位)(?:了|咯|啦)?/,
      weight: 7,
      when: done,
    },
    { words: /\b(?:done|completed?|finished)\b/i, weight: 7, when: done },
  ],
}
