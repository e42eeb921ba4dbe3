import type { DoubtSource } from '../../rulebook/source.ts'

/** Where the plan is silent, contradicts itself or is open to two readings, and the reading that is used. */
const fromTheCounty = (within: number) => ({ within, unit: 'working-day', after: 'handed-to-county' }) as const

export const doubts = {
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
  'AMB-SD-02': {
    about: {
      zh: '民盟中央指出的问题有验收规则，没有方案规则',
      en: 'problems of the China Democratic League Central Committee have a close-out rule but none for the plan',
    },
    readings: [
      { id: 'as-national', text: { zh: '按国家移交', en: 'as national problems' } },
      {
        id: 'by-level',
        text: {
          zh: '有国家、省级移交级别的按级别，没有的无明文',
          en: 'by level where handed over nationally or provincially, otherwise no rule',
        },
      },
      { id: 'no-rule', text: { zh: '一律无规则', en: 'no rule at all' } },
    ],
    chosen: 'by-level',
    tell: {
      zh: '民盟中央指出的问题，有国家、省级移交级别的按级别编方案；没有的无明文，不计天数，请县推长办确认。',
      en: 'The plan follows the national or provincial level if there is one; otherwise no days are counted: ask the county Yangtze Belt office.',
    },
    cite: ['SD-030', 'SD-035', 'SD-040', 'SD-050'],
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
  'AMB-SD-04': {
    about: {
      zh: '县里自行发现、未经市级确定的问题适用什么规则',
      en: 'what applies to problems the county found itself and the city has not determined',
    },
    readings: [
      { id: 'as-municipal', text: { zh: '参照市级确定的同类问题', en: 'as municipal problems of the same class' } },
      { id: 'deemed-municipal', text: { zh: '都算市级确定', en: 'deemed municipal' } },
      { id: 'county-decides', text: { zh: '县人民政府自定', en: 'the county government decides' } },
      { id: 'no-rule', text: { zh: '本方案未规定', en: 'no rule' } },
    ],
    chosen: 'no-rule',
    tell: {
      zh: '县里自行发现的问题，本方案没有规定方案审批、期限和验收；请先核实是否已列为市级确定，参照同类办理须县推长办确认。',
      en: 'For problems found by the county there is no rule on plan, days or close-out: check whether the city has determined it, or ask the county Yangtze Belt office.',
    },
    cite: ['SD-006', 'SD-009', 'SD-017', 'SD-026', 'SD-078'],
  },
  'AMB-SD-05': {
    about: { zh: '一般性、重点突出由谁分类', en: 'who classes a problem as general or key' },
    readings: [
      {
        id: 'by-level',
        text: {
          zh: '国家、省级移交的由县分，市级的由市确定',
          en: 'the county for national and provincial problems, the city for municipal ones',
        },
      },
      {
        id: 'county',
        text: {
          zh: '全部由县分，“市级确定”只指认定为问题',
          en: 'the county for all; the city only determines that there is a problem',
        },
      },
      { id: 'city', text: { zh: '全部由市分', en: 'the city for all' } },
    ],
    chosen: 'by-level',
    tell: {
      zh: '国家、省级移交的问题由县发改局会同市生态环境局施甸分局分类，市级问题以市级文书为准，请记下分类单位和日期。',
      en: 'The county classes national and provincial problems; for municipal ones go by the city document, and note who classed it and when.',
    },
    cite: ['SD-026', 'SD-035', 'SD-040'],
  },
  'AMB-SD-06': {
    about: { zh: '“一般性”“重点突出”没有划分标准', en: 'general and key have no criteria' },
    readings: [
      { id: 'automatic', text: { zh: '自动判定', en: 'decided by the program' } },
      { id: 'entered', text: { zh: '人工填写，必填', en: 'entered by a person, required' } },
    ],
    chosen: 'entered',
    tell: {
      zh: '文件没有划分标准，系统不代为判断，请填写书面分类结果。',
      en: 'The text gives no criteria and none are guessed; please enter the written classification.',
    },
    cite: ['SD-026'],
  },
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
  'AMB-SD-20': {
    about: {
      zh: '“分别推送”是每次推两家还是两次各推一家',
      en: 'whether each list goes to both recipients or one to each',
    },
    readings: [
      { id: 'both-each-time', text: { zh: '每次都推两家', en: 'both each time' } },
      { id: 'one-each', text: { zh: '5月、11月各推一家', en: 'one in May, the other in November' } },
    ],
    chosen: 'both-each-time',
    tell: {
      zh: '5月、11月两次都要同时推送县发改局和市生态环境局施甸分局，全年共四次送达。',
      en: 'Send each list, in May and in November, to both the county development and reform bureau and the Shidian branch: four deliveries a year.',
    },
    cite: ['SD-006'],
  },
  'AMB-SD-21': {
    about: { zh: '收清单的单位自己也在报送名单内', en: 'the recipients of the lists are among the senders' },
    readings: [
      { id: 'recorded', text: { zh: '仍须在清单留记录', en: 'they still leave a record' } },
      { id: 'exempt', text: { zh: '免报', en: 'they need not report' } },
    ],
    chosen: 'recorded',
    tell: {
      zh: '县发改局、市生态环境局施甸分局自己也在报送名单内，仍须留一条报送记录。',
      en: 'The county development and reform bureau and the Shidian branch are on the list themselves and still leave a record.',
    },
    cite: ['SD-006', 'SD-008'],
  },
  'AMB-SD-22': {
    about: { zh: '“重难点问题”是不是“重点突出问题”', en: 'whether hard problems are the key problems' },
    readings: [
      { id: 'same', text: { zh: '等于', en: 'the same' } },
      { id: 'separate', text: { zh: '不等于，单独标注', en: 'not the same; marked separately' } },
    ],
    chosen: 'separate',
    tell: {
      zh: '半月调度只对标为“重难点”的问题；重点突出问题不自动算重难点，请确认是否标注。',
      en: 'Half-monthly checks are for problems marked hard (“重难点”); a key problem is not one by itself, so say whether to mark it.',
    },
    cite: ['SD-026', 'SD-094'],
  },
  'AMB-SD-23': {
    about: { zh: '按月、半月调度怎样划周期', en: 'what a month and a half-month are' },
    readings: [
      {
        id: 'calendar',
        text: { zh: '自然月；1日至15日、16日至月末', en: 'calendar month; 1st to 15th, 16th to month-end' },
      },
      { id: 'rolling', text: { zh: '滚动30日、15日', en: 'rolling 30 and 15 days' } },
    ],
    chosen: 'calendar',
    tell: {
      zh: '按月指自然月，半月指1日至15日、16日至月末；周期结束仍无记录才算缺。',
      en: 'A month is a calendar month, its halves end on the 15th and the last day; a check is missed only when the period is over.',
    },
    cite: ['SD-093', 'SD-094'],
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
  'AMB-SD-25': {
    about: { zh: '联络员是两人还是只有股室负责人', en: 'whether both persons are liaisons or only the section head' },
    readings: [
      { id: 'both', text: { zh: '两人均为联络员', en: 'both' } },
      { id: 'section-head', text: { zh: '仅股室负责人', en: 'the section head only' } },
      { id: 'name-both', text: { zh: '两人都须报，不论谁是联络员', en: 'both are named, whoever is the liaison' } },
    ],
    chosen: 'name-both',
    tell: {
      zh: '分管领导和股室负责人各1名都要报，缺一个算不全。',
      en: 'Name both: one leader in charge and one section head; with only one the entry is incomplete.',
    },
    cite: ['SD-090'],
  },
  'AMB-SD-26': {
    about: {
      zh: '段末“责任部门”与正文主体不一致',
      en: 'the responsible departments noted differ from the bodies in the text',
    },
    readings: [
      { id: 'body', text: { zh: '以正文为准，责任部门作补充', en: 'the text decides, the note adds' } },
      { id: 'note', text: { zh: '以责任部门为准', en: 'the note decides' } },
    ],
    chosen: 'body',
    tell: {
      zh: '谁来办以正文为准，段末“责任部门”作补充；两处不一致时一并列出，请留意。',
      en: 'The text decides who acts and the note at the end of the paragraph adds to it; where they differ both are shown.',
    },
    cite: ['SD-025', 'SD-066', 'SD-089', 'SD-098'],
  },
  'AMB-SD-27': {
    about: {
      zh: '问题清单与“一张表”是一是二',
      en: 'whether the problem list and the ledger of prominent problems are one',
    },
    readings: [
      { id: 'two', text: { zh: '两层：清单经研判成“一张表”', en: 'two: the list, once judged, becomes the ledger' } },
      { id: 'one', text: { zh: '同一份', en: 'one' } },
    ],
    chosen: 'two',
    tell: {
      zh: '进了全县问题清单不等于进了“一张表”，须经研判再列入。',
      en: 'Being on the county list is not being on the ledger of prominent problems; it is judged first.',
    },
    cite: ['SD-007', 'SD-010'],
  },
  'AMB-SD-28': {
    about: { zh: '移交是否都须县人民政府先同意', en: 'whether every hand-over needs county government consent' },
    readings: [
      {
        id: 'film-exempt',
        text: {
          zh: '警示片问题由县推长办直接移交，其余须同意',
          en: 'warning-film problems go straight from the county Yangtze Belt office, others need it',
        },
      },
      { id: 'all', text: { zh: '都须同意', en: 'every one' } },
    ],
    chosen: 'film-exempt',
    tell: {
      zh: '警示片披露的问题可由县推长办直接移交；其他问题移交前须县人民政府同意“一张表”。',
      en: 'The county Yangtze Belt office may hand over warning-film problems directly; others wait for county government consent to the ledger.',
    },
    cite: ['SD-011', 'SD-012', 'SD-021'],
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
  'AMB-SD-30': {
    about: {
      zh: '通报批评没有标准，两个条件是且是或',
      en: 'criticism by circular has no threshold, and one condition or both may be needed',
    },
    readings: [
      { id: 'and', text: { zh: '须同时具备', en: 'both needed' } },
      { id: 'or', text: { zh: '具备其一', en: 'either is enough' } },
      { id: 'data-only', text: { zh: '只列数据，不判定', en: 'figures only, no finding' } },
    ],
    chosen: 'data-only',
    tell: {
      zh: '“整改不力、新增问题较多”没有标准，这里只列数据，排名仅供参考；标题有“奖”字，正文没有奖励规定。',
      en: 'Poor rectification and many new problems have no threshold; figures and ranking are for reference; no reward is provided either.',
    },
    cite: ['SD-101'],
  },
  'AMB-SD-31': {
    about: {
      zh: '2023年5月17日前移交的问题是否适用',
      en: 'whether it applies to problems handed over before 17 May 2023',
    },
    readings: [
      { id: 'applies', text: { zh: '适用', en: 'it applies' } },
      { id: 'not-retroactive', text: { zh: '不溯及', en: 'it does not' } },
      {
        id: 'from-publication',
        text: {
          zh: '公布前已届满的不判逾期，之后的环节适用',
          en: 'a clock that ran out before is not called overdue; later steps apply',
        },
      },
    ],
    chosen: 'from-publication',
    tell: {
      zh: '文件没写施行日期：2023年5月17日前已届满的期限不判逾期，之后的环节照本方案办。',
      en: 'No date of effect is given: a limit that ran out before 17 May 2023 is not called overdue, later steps follow this plan.',
    },
    cite: ['SD-033', 'SD-036', 'SD-037', 'SD-041', 'SD-042'],
  },
  'AMB-SD-32': {
    about: { zh: '环保督察反馈的问题算不算“移交”', en: 'whether problems from inspections count as handed over' },
    readings: [
      { id: 'included', text: { zh: '算', en: 'they do' } },
      {
        id: 'separate',
        text: {
          zh: '另行办理，同步推进；有级别的参考',
          en: 'handled apart and in step; the rules by level are a reference',
        },
      },
    ],
    chosen: 'separate',
    tell: {
      zh: '环保督察反馈的问题文件只说“同步推进”，这里按级别列出的步骤仅供参考，督察整改另有规定的从其规定。',
      en: 'For inspection problems the text only says “in step”: steps by level are a reference, and the inspection’s own rules come first.',
    },
    cite: ['SD-028', 'SD-030', 'SD-035'],
  },
  'AMB-SD-34': {
    about: { zh: '一个问题有多个来源或级别', en: 'a problem with several sources or levels' },
    readings: [
      {
        id: 'highest',
        text: {
          zh: '方案按最高移交级别；涉国家或民盟中央的，验收按第一句',
          en: 'plan by the highest level; first close-out rule if national or of the China Democratic League Central Committee',
        },
      },
      { id: 'strictest', text: { zh: '取最严的验收', en: 'the strictest acceptance' } },
      { id: 'first-source', text: { zh: '按首次来源', en: 'by the first source' } },
    ],
    chosen: 'highest',
    tell: {
      zh: '方案按最高的移交级别办；属国家移交或民盟中央指出的，验收按第一句，命中的规则都会列出。',
      en: 'The plan follows the highest level; if national or of the China Democratic League Central Committee, the first close-out rule applies; all rules that match are shown.',
    },
    cite: ['SD-030', 'SD-035', 'SD-040', 'SD-050'],
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
