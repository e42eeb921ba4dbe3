import type { DoubtSource } from '../../../rulebook/source.ts'

const fromTheCounty = (within: number) => ({ within, unit: 'working-day', after: 'handed-to-county' }) as const

/** 二(一): the plan, its reviewers and its clocks. */
export const plan = {
  'AMB-SD-07': {
    about: { zh: '“问题移交后”从哪次移交起算', en: 'which hand-over starts the clock' },
    readings: [
      {
        id: 'county-to-township',
        text: { zh: '县移交乡镇、部门之日', en: 'from the county to the township or department' },
      },
      {
        id: 'upper-to-county',
        text: { zh: '上级移交县之日', en: 'from above to the county' },
        clocks: {
          'appraised-by-the-city/submitted-to-county-lead': fromTheCounty(10),
          'appraised-by-the-city/submitted-to-municipal-lead': fromTheCounty(15),
          'consented-by-the-city/submitted-to-county-lead': fromTheCounty(10),
          'consented-by-the-city/submitted-to-municipal-sector-authority': fromTheCounty(15),
        },
      },
      {
        id: 'split',
        text: { zh: '10日按县移交乡镇，15日按上级移交县', en: '10 days from the former, 15 days from the latter' },
      },
    ],
    chosen: 'county-to-township',
    tell: {
      zh: '10个、15个工作日从县里移交乡镇、部门之日起算；上级移交县里更早的，建议按更早的日期从严掌握。',
      en: 'The 10 and 15 working days run from the county’s hand-over to the township or department; if the county got it earlier, plan by that day.',
    },
    cite: ['SD-012', 'SD-021', 'SD-036', 'SD-037', 'SD-041', 'SD-042'],
  },
  'AMB-SD-08': {
    about: {
      zh: '5个工作日从上级方案印发日还是收到日起算',
      en: 'whether the 5 working days run from issue or receipt of the upper plan',
    },
    readings: [
      {
        id: 'issued',
        text: { zh: '印发日；多级方案以县级方案所依据的为准', en: 'issue of the plan that the county plan rests on' },
      },
      { id: 'received', text: { zh: '收到日', en: 'receipt' } },
    ],
    chosen: 'issued',
    tell: {
      zh: '5个工作日从上级方案印发日起算；有多级方案的，以县级方案所依据的为准，暂按最早的提醒，请补填印发日期和文号。',
      en: 'The 5 working days run from issue of the upper plan the county plan rests on; with several, reminders use the earliest: please enter its date and number.',
    },
    cite: ['SD-033'],
  },
  'AMB-SD-09': {
    about: { zh: '制定方案和审核方案的会不会是同一单位', en: 'whether the author and the reviewer may be one body' },
    readings: [
      {
        id: 'literal',
        text: {
          zh: '照字面：主责单位制定，行业牵头部门审核',
          en: 'as written: the main responsible unit drafts, the county lead department of the sector reviews',
        },
      },
      { id: 'municipal', text: { zh: '抄写错误，应为市级牵头部门', en: 'a slip for the municipal lead department' } },
      { id: 'office', text: { zh: '县推长办审核', en: 'the county Yangtze Belt office reviews' } },
    ],
    chosen: 'literal',
    tell: {
      zh: '方案由主责单位制定，报对应的县级牵头部门审核；两者是同一单位的，请先核实由谁审核。',
      en: 'The main responsible unit drafts, the corresponding county lead department reviews; if they are one body, check first who reviews.',
    },
    cite: ['SD-031', 'SD-033'],
  },
  'AMB-SD-10': {
    about: {
      zh: '县人民政府同意在报审之前还是之后',
      en: 'whether county government consent comes before or after the review',
    },
    readings: [
      { id: 'before', text: { zh: '之前，且在5个工作日内', en: 'before it, inside the 5 working days' } },
      { id: 'after', text: { zh: '审核、审议之后', en: 'after review and deliberation' } },
    ],
    chosen: 'before',
    tell: {
      zh: '报审之前须先取得县人民政府同意，也在5个工作日之内；没有同意就报审，属程序缺项。',
      en: 'Get the consent of the county government before submitting, inside the same 5 working days; without it the procedure is defective.',
    },
    cite: ['SD-032', 'SD-033', 'SD-034'],
  },
  'AMB-SD-11': {
    about: { zh: '10个工作日是否包括审核', en: 'whether the 10 working days include the review' },
    readings: [
      { id: 'submission', text: { zh: '只管报送', en: 'submission only' } },
      { id: 'with-review', text: { zh: '含审核形成县级方案', en: 'review and county plan included' } },
    ],
    chosen: 'submission',
    tell: {
      zh: '10个工作日只管报送；审核形成县级方案没有单独期限，但须赶在15个工作日报市级之前。',
      en: 'The 10 working days cover submission only; the review has no clock but must be over before the 15-day submission.',
    },
    cite: ['SD-036', 'SD-041'],
  },
  'AMB-SD-12': {
    about: { zh: '15个工作日从何时起算、管到哪一步', en: 'from when the 15 working days run, and what they cover' },
    readings: [
      {
        id: 'parallel',
        text: { zh: '与10日同从移交起算，只管报送', en: 'from hand-over, beside the 10; submission only' },
      },
      { id: 'in-sequence', text: { zh: '接在10日之后', en: 'after the 10' } },
      { id: 'with-consent', text: { zh: '含审核同意和印发', en: 'review, consent and issue included' } },
    ],
    chosen: 'parallel',
    tell: {
      zh: '15个工作日与10个工作日同从移交起算，不因前一步晚报而顺延；只管报送，市级审核和印发没有期限。',
      en: 'The 15 working days run from the same hand-over and do not slip with a late first step; they cover submission only.',
    },
    cite: ['SD-037', 'SD-042'],
  },
  'AMB-SD-13': {
    about: {
      zh: '审议的“领导小组办公室”是市级还是县级',
      en: 'whether the leading group office that deliberates is municipal or county',
    },
    readings: [
      { id: 'municipal', text: { zh: '市级', en: 'municipal' } },
      { id: 'county', text: { zh: '县级', en: 'county' } },
    ],
    chosen: 'municipal',
    tell: {
      zh: '文件没写是哪一级领导小组办公室审议，这里推定为市级。',
      en: 'The text does not say which leading group office deliberates; the municipal one is presumed.',
    },
    cite: ['SD-039'],
  },
  'AMB-SD-14': {
    about: {
      zh: '市级牵头部门等三种称谓是否同一单位',
      en: 'whether three names of municipal departments mean one body',
    },
    readings: [
      { id: 'same', text: { zh: '同一单位', en: 'one body' } },
      { id: 'different', text: { zh: '不同单位', en: 'different bodies' } },
      { id: 'as-written', text: { zh: '照各条原词，不互换', en: 'each rule keeps its own name' } },
    ],
    chosen: 'as-written',
    tell: {
      zh: '文件分别写市级牵头部门、市级行业主管部门、市级有关牵头部门，未说明是否同一单位，这里照原词。',
      en: 'The text names the municipal lead department, sector authority and lead department concerned without saying whether they are one; each is kept.',
    },
    cite: ['SD-037', 'SD-042', 'SD-061'],
  },
  'AMB-SD-19': {
    about: { zh: '园区的问题由谁编方案、做自查自验', en: 'who drafts the plan and self-inspects for a park' },
    readings: [
      { id: 'as-township', text: { zh: '园区比照乡镇', en: 'the park, like a township' } },
      { id: 'sector-authority', text: { zh: '由主管部门', en: 'the authority in charge' } },
      {
        id: 'department',
        text: { zh: '文件空白，暂按相关部门，待确认', en: 'not stated; department concerned until confirmed' },
      },
    ],
    chosen: 'department',
    tell: {
      zh: '文件没写园区可否编方案、做自查自验，这里暂按相关部门办理，请向县推长办确认。',
      en: 'The text does not give parks this step; the department concerned is assumed, please confirm with the county Yangtze Belt office.',
    },
    cite: ['SD-035', 'SD-040', 'SD-044'],
  },
  'AMB-SD-29': {
    about: { zh: '方案由谁印发没有写', en: 'who issues the plan is not stated' },
    readings: [
      {
        id: 'office',
        text: { zh: '县推长办或领导小组办公室', en: 'the county Yangtze Belt office or leading group office' },
      },
      { id: 'reviewer', text: { zh: '审核机关', en: 'the reviewing body' } },
      { id: 'unstated', text: { zh: '未写明', en: 'not stated' } },
    ],
    chosen: 'unstated',
    tell: {
      zh: '文件没写由谁印发方案，这里不填机关，请按实际印发机关登记。',
      en: 'The text does not say who issues the plan; record the body that actually issued it.',
    },
    cite: ['SD-034', 'SD-039', 'SD-042'],
  },
  'AMB-SD-35': {
    about: {
      zh: '15个工作日内由谁把县级整改方案报市级',
      en: 'who submits the county plan to the city within 15 working days',
    },
    readings: [
      {
        id: 'county-lead',
        text: {
          zh: '县级对应的牵头部门（方案经它审核形成）',
          en: 'the corresponding county lead department, which formed the plan',
        },
      },
      {
        id: 'township-and-departments',
        text: {
          zh: '乡镇人民政府及相关部门（承前省略主语）',
          en: 'the township and departments, the subject of the sentence',
        },
      },
    ],
    chosen: 'county-lead',
    tell: {
      zh: '由谁报市级，原文省略了主语；这里推定为县级牵头部门，按句子承前也可理解为乡镇及相关部门，请两家商定，期限不变。',
      en: 'The text does not name who submits to the city; the county lead department is presumed, though by its grammar it may be the township. The date is the same.',
    },
    cite: ['SD-037', 'SD-042'],
  },
} as const satisfies Record<string, DoubtSource>
