import type { DoubtSource } from '../../../rulebook/source.ts'

/** 二(三)、二(四): acceptance, close-out, look-back. */
export const closing = {
  'AMB-SD-01': {
    about: { zh: '省级移交的问题适用哪条验收规则', en: 'which close-out rule covers provincial problems' },
    readings: [
      {
        id: 'special-first',
        text: {
          zh: '后两句专门规定优先，第一句只管国家移交和民盟中央指出的问题',
          en: 'the later special rules; the first rule keeps national problems and those of the China Democratic League Central Committee',
        },
      },
      {
        id: 'cumulative',
        text: {
          zh: '两套并用，另须省政府分管领导同意',
          en: 'both, with the consent of the leader in charge of the provincial government',
        },
      },
      {
        id: 'fallback',
        text: { zh: '第一句管省级未分类的问题', en: 'the first rule covers provincial problems not yet classed' },
      },
      {
        id: 'slip',
        text: {
          zh: '“和省级”是抄写错误，结果同第一种',
          en: '“and provincial” is a slip, with the same result as the first reading',
        },
      },
    ],
    chosen: 'special-first',
    tell: {
      zh: '省级移交的问题按二（三）后面的专门规定验收；第一句字面也含省级，未分类的可能适用第一句，建议向省级或市级牵头部门确认。',
      en: 'Provincial problems follow their own later rules; the first rule names them too, above all while unclassed, so ask the provincial or municipal lead department.',
    },
    cite: ['SD-050', 'SD-053', 'SD-054', 'SD-057', 'SD-059', 'SD-061'],
  },
  'AMB-SD-03': {
    about: { zh: '其他民主监督的问题如何验收', en: 'how problems of other democratic supervision are closed out' },
    readings: [
      {
        id: 'first-rule',
        text: {
          zh: '比照民盟中央，适用第一句',
          en: 'by the first rule, like those of the China Democratic League Central Committee',
        },
      },
      {
        id: 'by-level',
        text: { zh: '按级别和类别，级别缺则无明文', en: 'by level and class; without a level no rule' },
      },
    ],
    chosen: 'by-level',
    tell: {
      zh: '验收第一句只点名民盟中央，其他民主监督的问题按级别和类别验收，没有级别的无明文；“回头看”仍要全覆盖。',
      en: 'Only the China Democratic League Central Committee is named there; others go by level and class, or by no rule; look-backs cover them all.',
    },
    cite: ['SD-050', 'SD-070'],
  },
  'AMB-SD-15': {
    about: { zh: '“有关领导”与“分管领导”是否同义', en: 'whether a leader concerned is the leader in charge' },
    readings: [
      { id: 'same', text: { zh: '同义', en: 'the same' } },
      { id: 'wider', text: { zh: '有关领导较宽', en: 'a leader concerned is wider' } },
      { id: 'as-written', text: { zh: '照各条原词', en: 'each rule keeps its own words' } },
    ],
    chosen: 'as-written',
    tell: {
      zh: '国家移交和民盟中央的问题写“有关领导”审签，省级重点突出问题写“分管领导”，是否同义未说明，这里照原词，请确认由谁审签。',
      en: 'One rule says a leader concerned, the next the leader in charge; each keeps its own words, so confirm who is to sign.',
    },
    cite: ['SD-052', 'SD-056'],
  },
  'AMB-SD-16': {
    about: { zh: '销号后由谁抄送', en: 'who sends the copies after close-out' },
    readings: [
      {
        id: 'as-listed',
        text: {
          zh: '第一句不抄送；其余列对象，发送方未写明',
          en: 'none under the first rule; elsewhere recipients only, sender not stated',
        },
      },
      { id: 'all', text: { zh: '第一句也抄送', en: 'copies under the first rule too' } },
    ],
    chosen: 'as-listed',
    tell: {
      zh: '文件只写抄送谁，没写由谁抄送、何时抄送，请与验收单位商定；国家移交和民盟中央的问题没有写抄送。',
      en: 'Only the recipients are named, not the sender or the day: agree it with the accepting body; the first rule names no copies.',
    },
    cite: ['SD-053', 'SD-058', 'SD-062', 'SD-065'],
  },
  'AMB-SD-17': {
    about: {
      zh: '验收销号没有期限，也没写不通过怎么办',
      en: 'close-out has no time limit and no rule for a failed acceptance',
    },
    readings: [{ id: 'no-deadline', text: { zh: '只列已过天数', en: 'only the days gone by are shown' } }],
    chosen: 'no-deadline',
    tell: {
      zh: '验收销号各步没有明文期限，这里只列已过天数，不判逾期；不通过怎么办也没写，系统建议退回上一步。',
      en: 'No step of close-out has a time limit: only the days gone by are shown; after a failed acceptance the program suggests one step back.',
    },
    cite: ['SD-050', 'SD-059', 'SD-063'],
  },
  'AMB-SD-18': {
    about: {
      zh: '自查自验由乡镇和部门共同做还是择一，由哪个部门审签',
      en: 'whether township and department self-inspect together, and which department signs off',
    },
    readings: [
      { id: 'joint', text: { zh: '共同', en: 'together' } },
      { id: 'either', text: { zh: '择一', en: 'one of them' } },
      {
        id: 'by-duty',
        text: {
          zh: '按责任单位共同或择一，由负责的县有关部门主要领导审签',
          en: 'together or one, by duty; the principal leader of the county department responsible signs off',
        },
      },
    ],
    chosen: 'by-duty',
    tell: {
      zh: '自查自验由责任单位共同或单独做均可；市级一般性问题须由负责的县有关部门主要领导审签，只有乡镇自查的要补上。',
      en: 'The responsible units self-inspect together or alone; a municipal general problem still needs sign-off by the principal leader of the county department responsible.',
    },
    cite: ['SD-059', 'SD-063', 'SD-064'],
  },
  'AMB-SD-24': {
    about: { zh: '“回头看”没有频次，反弹后怎么办未写', en: 'look-backs have no frequency, and relapse no consequence' },
    readings: [
      {
        id: 'not-computed',
        text: {
          zh: '不判逾期；反弹推定按检查发现问题移交',
          en: 'never overdue; a relapse is presumed to be handed over like a problem found by a check',
        },
      },
    ],
    chosen: 'not-computed',
    tell: {
      zh: '“回头看”没有频次，不判逾期；发现反弹，文件没写后果，推定按检查发现的问题移交整改。',
      en: 'Look-backs have no frequency and are never overdue; a relapse is presumed to be handed over like a problem found by a check.',
    },
    cite: ['SD-067', 'SD-068', 'SD-070', 'SD-078'],
  },
} as const satisfies Record<string, DoubtSource>
