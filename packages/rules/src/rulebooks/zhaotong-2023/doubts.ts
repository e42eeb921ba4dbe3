import type { DoubtSource } from '../../rulebook/source.ts'

/** Where the digest is silent, elided or open to two readings, and the reading that is used. */
export const doubts = {
  'AMB-GEN-04': {
    about: { zh: '“及时”“适时”没有天数', en: '“promptly” and “as appropriate” give no number of days' },
    readings: [
      { id: 'default-days', text: { zh: '按默认天数计算', en: 'a default number of days' } },
      { id: 'not-computed', text: { zh: '不计算', en: 'not computed' } },
    ],
    chosen: 'not-computed',
    tell: {
      zh: '文件只写“及时”“适时”，没有天数，这里只列待办和已过天数，不判逾期。',
      en: 'The text gives no number of days, so this is listed as pending with the days gone by, never as overdue.',
    },
    cite: ['ZT-004', 'ZT-043', 'ZT-045'],
  },
  'AMB-GEN-07': {
    about: {
      zh: '“重点难点问题”与其他文件的类别是否相通',
      en: 'whether “hard problems” match the classes of other documents',
    },
    readings: [
      { id: 'mapped', text: { zh: '互相对应', en: 'they match' } },
      { id: 'separate', text: { zh: '各自独立，不对应', en: 'each stands alone' } },
    ],
    chosen: 'separate',
    tell: {
      zh: '“重点难点问题”是这份文件自己的说法，没有定义，不能套用其他文件的类别。',
      en: 'This document does not define its hard problems, so the classes of other documents are not carried over.',
    },
    cite: ['ZT-043'],
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
      zh: '这里按文本作答；文本讲的是2023年督察后的整改，没标发布日期，现行有效性请核实。',
      en: 'Answered as written; the text follows the 2023 inspection and bears no date: please check it is still in force.',
    },
    cite: [],
  },
  'AMB-ZT-01': {
    about: { zh: '20处“（略）”，其中一处使反馈日期不明', en: '20 elisions, one of which hides the feedback date' },
    readings: [
      { id: 'first', text: { zh: '2023年9月1日', en: '1 September 2023' } },
      { id: 'tenth-to-nineteenth', text: { zh: '2023年9月10日至19日之间', en: 'between 10 and 19 September 2023' } },
      { id: 'ask', text: { zh: '不选，由用户填写', en: 'neither; the user enters it' } },
    ],
    chosen: 'ask',
    tell: {
      zh: '反馈日期只剩“9月1”，后面被略去，请按原件补填，补填前不算从反馈起的期限。',
      en: 'Only “September 1” is left of the feedback date; enter it from the original, until then nothing is counted from it.',
    },
    cite: ['ZT-001'],
  },
  'AMB-ZT-02': {
    about: { zh: '“（略）”之外还有未标明的缺字', en: 'words are missing beyond the marked elisions' },
    readings: [
      { id: 'no-effect', text: { zh: '不影响可计算的条款', en: 'provisions that can be computed are not affected' } },
    ],
    chosen: 'no-effect',
    tell: {
      zh: '这份摘要还有未标明的缺字，可计算的条款不受影响，但文本不完整，引用前请核对原件。',
      en: 'The digest also lacks unmarked words; what is computed is not affected, but check the original before quoting.',
    },
    cite: [],
  },
  'AMB-ZT-03': {
    about: {
      zh: '2024年底41个、2025年底24个是新增还是累计',
      en: 'whether 41 by 2024 and 24 by 2025 are added or cumulative',
    },
    readings: [
      { id: 'incremental', text: { zh: '新增，累计3、44、68个', en: 'added: 3, 44, 68 in total' } },
      { id: 'cumulative', text: { zh: '累计', en: 'cumulative' } },
    ],
    chosen: 'incremental',
    tell: {
      zh: '文件没写明，因3+41+24=68，这里按各期新增算，即累计3、44、68个。',
      en: 'The text does not say; as 3+41+24=68, the figures are read as added: 3, 44 and 68 in total.',
    },
    cite: ['ZT-015', 'ZT-016', 'ZT-017'],
  },
  'AMB-ZT-04': {
    about: { zh: '“完成整改”按整改完成还是验收销号计', en: 'whether “rectified” means rectified or closed out' },
    readings: [
      { id: 'rectified', text: { zh: '整改完成', en: 'rectified' } },
      { id: 'closed', text: { zh: '验收销号', en: 'accepted and closed out' } },
    ],
    chosen: 'rectified',
    tell: {
      zh: '文件没写明是否要等验收销号，这里按整改完成计数，销号数并列，上报前请核对口径。',
      en: 'The text leaves it open; rectified problems are counted with closed ones beside them, so check before reporting.',
    },
    cite: ['ZT-015', 'ZT-048'],
  },
  'AMB-ZT-05': {
    about: {
      zh: '“每年不少于两次”是三家合计还是各两次',
      en: 'whether two inspections a year are meant together or for each body',
    },
    readings: [
      { id: 'together', text: { zh: '三家合计两次，按日历年', en: 'two together in a calendar year' } },
      { id: 'each', text: { zh: '各两次', en: 'two for each body' } },
    ],
    chosen: 'together',
    tell: {
      zh: '文件没写明，这里按三家在一个日历年内合计至少两次算，各家次数另列；方案何时印发不明，2023年是否也要两次请核实。',
      en: 'The text leaves it open; at least two together in a calendar year are counted, with the number for each body shown; the plan bears no date, so check whether 2023 counts.',
    },
    cite: ['ZT-040'],
  },
  'AMB-ZT-06': {
    about: { zh: '市级验收认定由哪个机关做', en: 'which municipal body makes the acceptance finding' },
    readings: [
      { id: 'leading-group-office', text: { zh: '领导小组办公室', en: 'the leading group office' } },
      { id: 'lead-unit', text: { zh: '市直牵头单位', en: 'the municipal lead unit' } },
      { id: 'left-blank', text: { zh: '不填', en: 'left blank' } },
    ],
    chosen: 'left-blank',
    tell: {
      zh: '文件只写“市级”验收认定，没写机关、签字、期限和抄送，“有关要求”又在文外，请先核实。',
      en: 'Only “the municipal level” is named: no body, signature, time or copies; check the requirements it refers to.',
    },
    cite: ['ZT-048'],
  },
  'AMB-ZT-07': {
    about: { zh: '68个问题的清单没有附上', en: 'the list of the 68 problems is not attached' },
    readings: [{ id: 'entered', text: { zh: '由用户录入', en: 'entered by the user' } }],
    chosen: 'entered',
    tell: {
      zh: '68个问题的清单没附在文中，请录入牵头单位、整改时限等，没有时限的不判逾期。',
      en: 'The list of 68 problems is not attached; enter lead unit, time limit and so on: without a limit none is overdue.',
    },
    cite: ['ZT-029', 'ZT-030'],
  },
  'AMB-ZT-08': {
    about: { zh: '“到2025年……保持100%”是每年还是2025年', en: 'whether 100% “by 2025” is judged every year or in 2025' },
    readings: [
      { id: 'in-2025', text: { zh: '按2025年度评价', en: 'judged for 2025' } },
      { id: 'every-year', text: { zh: '每年', en: 'every year' } },
    ],
    chosen: 'in-2025',
    tell: {
      zh: '文件写“到2025年”，这里按2025年度评价，之前的数值只作预警。',
      en: 'The text says “by 2025”, so the year 2025 is judged; earlier values only give an early warning.',
    },
    cite: ['ZT-024'],
  },
  'AMB-ZT-09': {
    about: { zh: '“重点难点”“困难问题”没有标准', en: 'hard and difficult problems have no standard' },
    readings: [{ id: 'marked-by-hand', text: { zh: '人工标注', en: 'marked by a person' } }],
    chosen: 'marked-by-hand',
    tell: {
      zh: '文件没写“重点难点”“困难问题”的标准，挂钩联系表没附，督办一句又有缺字，请人工标注。',
      en: 'The text sets no standard, its table of leaders is not attached and words are elided: a person must mark these.',
    },
    cite: ['ZT-038', 'ZT-043'],
  },
  'AMB-ZT-10': {
    about: { zh: '68个之外的问题能不能照这份方案办', en: 'whether the plan covers problems beyond the 68' },
    readings: [
      { id: 'only-the-68', text: { zh: '只管督察反馈的68个问题', en: 'only the 68 problems fed back' } },
      { id: 'by-analogy', text: { zh: '其他问题参照办理', en: 'others by analogy' } },
    ],
    chosen: 'only-the-68',
    tell: {
      zh: '这份方案只讲督察反馈的68个问题，本题登记的来源不是督察，所列环节仅供参考，请先核实是否在68个之内。',
      en: 'The plan speaks of the 68 problems fed back only; this one is registered from elsewhere, so its steps are a reference: check whether it is among the 68.',
    },
    cite: ['ZT-013', 'ZT-029', 'ZT-048'],
  },
} as const satisfies Record<string, DoubtSource>
