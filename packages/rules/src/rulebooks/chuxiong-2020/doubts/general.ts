import type { DoubtSource } from '../../../rulebook/source.ts'

/** What every document leaves open, as it shows in this one. */
export const general = {
  'AMB-GEN-02': {
    about: { zh: '“每月3日前”是否含当日', en: 'whether “before the 3rd of each month” includes the day' },
    readings: [
      {
        id: 'day-included',
        text: {
          zh: '含当日，次日起逾期；提醒从严提前',
          en: 'included, overdue from the next day; reminders come earlier',
        },
      },
      { id: 'day-excluded', text: { zh: '不含当日，须前一日完成', en: 'not included, to be done the day before' } },
    ],
    chosen: 'day-included',
    tell: {
      zh: '“前”字是否含当日没有明文，这里3日当天不判逾期，但从严理解2日已到期，请提前报送。',
      en: 'The text leaves open whether the 3rd is included: it is not called overdue that day, but strictly it was due on the 2nd.',
    },
    cite: ['CX-024'],
  },
  'AMB-GEN-03': {
    about: { zh: '固定日期遇周末、节假日是否顺延', en: 'whether a fixed date on a weekend or holiday moves' },
    readings: [
      {
        id: 'unmoved',
        text: {
          zh: '不顺延，提醒提前到之前最后一个工作日',
          en: 'not moved; the reminder comes on the last working day before',
        },
      },
      { id: 'next', text: { zh: '顺延至节后首个工作日', en: 'to the next working day' } },
      { id: 'previous', text: { zh: '提前至节前最后一个工作日', en: 'to the working day before' } },
    ],
    chosen: 'unmoved',
    tell: {
      zh: '文件没有顺延规定，日期照原定日，建议提前到之前最后一个工作日；能否顺延请向收文机关确认。',
      en: 'The text has no rule for holidays: the date stands, so act by the last working day before it; ask the recipient whether it may move.',
    },
    cite: ['CX-024', 'CX-025'],
  },
  'AMB-GEN-04': {
    about: {
      zh: '“及时”“不定期”“根据需要”没有天数',
      en: '“promptly”, “from time to time” and “as needed” give no number of days',
    },
    readings: [
      { id: 'default-days', text: { zh: '按默认天数计算', en: 'a default number of days' } },
      { id: 'not-computed', text: { zh: '不计算', en: 'not computed' } },
    ],
    chosen: 'not-computed',
    tell: {
      zh: '文件没写天数，这里只提示尚未办理和已过天数，不判逾期。',
      en: 'The text gives no number of days, so this is shown as pending with the days gone by, never as overdue.',
    },
    cite: ['CX-004', 'CX-018', 'CX-020', 'CX-026', 'CX-028', 'CX-037', 'CX-038', 'CX-039'],
  },
  'AMB-GEN-07': {
    about: {
      zh: '难点、重大、典型、简单、复杂与其他文件的类别是否相通',
      en: 'whether its labels (difficult, major, typical, simple, complex) match the classes of other documents',
    },
    readings: [
      { id: 'mapped', text: { zh: '互相对应', en: 'they match' } },
      { id: 'separate', text: { zh: '各自独立，不对应', en: 'each stands alone' } },
    ],
    chosen: 'separate',
    tell: {
      zh: '难点、重大、典型、简单、复杂都没有定义，不对应其他文件的一般性、重点突出，请按本机制单独标注。',
      en: 'These labels are not defined here and do not stand for the general and key of other documents; mark them separately.',
    },
    cite: ['CX-019', 'CX-020', 'CX-034', 'CX-039'],
  },
  'AMB-GEN-08': {
    about: {
      zh: '文件是否现行有效，机构是否更名',
      en: 'whether the document is still in force and its bodies unchanged',
    },
    readings: [
      { id: 'in-force', text: { zh: '仍有效', en: 'still in force' } },
      { id: 'superseded', text: { zh: '已被替代', en: 'superseded' } },
      { id: 'as-written', text: { zh: '按文本作答，有效性待核实', en: 'answered as written, validity to be checked' } },
    ],
    chosen: 'as-written',
    tell: {
      zh: '这里按2020年10月27日印发的文本作答，现行有效性请核实。',
      en: 'Answered from the text of 27 October 2020; please check that it is still in force.',
    },
    cite: [],
  },
} as const satisfies Record<string, DoubtSource>
