import type { DoubtSource } from '../../../rulebook/source.ts'

/** What every document leaves open, as it shows in this one. */
export const general = {
  'AMB-GEN-01': {
    about: {
      zh: '“N个工作日内”是否计入触发当日',
      en: 'whether the day of the event counts in “within N working days”',
    },
    readings: [
      {
        id: 'day-excluded',
        text: { zh: '当日不计，次一工作日为第1日', en: 'not counted; the next working day is day 1' },
      },
      { id: 'day-included', text: { zh: '当日计入', en: 'counted' } },
    ],
    chosen: 'day-excluded',
    tell: {
      zh: '文件没写当日算不算，这里从次一工作日起数；调休上班日计入，法定放假日不计。',
      en: 'The text does not say; the day of the event is left out here, make-up days count, statutory holidays do not.',
    },
    cite: ['SD-033', 'SD-036', 'SD-037', 'SD-041', 'SD-042'],
  },
  'AMB-GEN-02': {
    about: { zh: '“5月6日、11月6日前”是否含当日', en: 'whether “before 6 May and 6 November” includes the day' },
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
      zh: '“前”字是否含当日没有明文，这里6日当天不判逾期，但从严理解5日已到期，请提前报送。',
      en: 'The text leaves open whether the 6th is included: it is not called overdue that day, but strictly it was due on the 5th.',
    },
    cite: ['SD-006'],
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
    cite: ['SD-006'],
  },
  'AMB-GEN-04': {
    about: { zh: '“及时”没有天数', en: '“promptly” gives no number of days' },
    readings: [
      { id: 'default-days', text: { zh: '按默认天数计算', en: 'a default number of days' } },
      { id: 'not-computed', text: { zh: '不计算', en: 'not computed' } },
    ],
    chosen: 'not-computed',
    tell: {
      zh: '文件只写“及时”，没有天数，这里只提示尚未办理和已过天数，不判逾期。',
      en: 'The text gives no number of days, so this is shown as pending with the days gone by, never as overdue.',
    },
    cite: ['SD-012', 'SD-021', 'SD-080', 'SD-081', 'SD-082', 'SD-097'],
  },
  'AMB-GEN-05': {
    about: { zh: '“报……审核”以哪一天为准', en: 'which day counts when a plan is submitted for review' },
    readings: [
      { id: 'sent', text: { zh: '报出日', en: 'the day it is sent' } },
      { id: 'received', text: { zh: '签收日', en: 'the day it is received' } },
      { id: 'reviewed', text: { zh: '审核完成日', en: 'the day the review ends' } },
    ],
    chosen: 'sent',
    tell: {
      zh: '是否按时以报出日为准，请留存签收凭证；签收日、审核日另记，不作逾期依据。',
      en: 'The day of sending decides whether it is in time; keep the receipt, the days of receipt and review are noted only.',
    },
    cite: ['SD-033', 'SD-036', 'SD-037', 'SD-041', 'SD-042'],
  },
  'AMB-GEN-06': {
    about: { zh: '退回修改后期限是否重新起算', en: 'whether the clock restarts after a plan is sent back' },
    readings: [
      { id: 'restarts', text: { zh: '重新起算', en: 'it restarts' } },
      { id: 'runs-on', text: { zh: '不重新起算，原期限照算', en: 'it does not; the first limit stands' } },
    ],
    chosen: 'runs-on',
    tell: {
      zh: '文件没有重新起算的规定：首次按时报出即为按时，重报没有明文期限。',
      en: 'The text has no rule that restarts the clock: the first submission decides, and no limit is set for the second.',
    },
    cite: ['SD-036', 'SD-037'],
  },
  'AMB-GEN-07': {
    about: {
      zh: '一般性、重点突出、重难点与其他文件的类别是否相通',
      en: 'whether general, key and hard match the classes of other documents',
    },
    readings: [
      { id: 'mapped', text: { zh: '互相对应', en: 'they match' } },
      { id: 'separate', text: { zh: '各自独立，不对应', en: 'each stands alone' } },
    ],
    chosen: 'separate',
    tell: {
      zh: '“一般性”“重点突出”“重难点”都没有定义，不对应其他文件的类别，请按本方案单独标注。',
      en: 'These labels are not defined and do not stand for the classes of other documents; mark them for this plan alone.',
    },
    cite: ['SD-026', 'SD-094'],
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
      zh: '这里按2023年5月17日公布的文本作答，现行有效性请核实。',
      en: 'Answered from the text published on 17 May 2023; please check that it is still in force.',
    },
    cite: [],
  },
} as const satisfies Record<string, DoubtSource>
