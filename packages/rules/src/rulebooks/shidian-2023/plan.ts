import type { PhaseSource, StepSource } from '../../rulebook/source.ts'

/** 二(一): the submission counts, not the review; a plan that comes back gets no new clock. */
const submissionDoubts = ['AMB-GEN-01', 'AMB-GEN-05', 'AMB-GEN-06'] as const

/** Every plan procedure turns on a class for which the text gives no criteria. */
const classDoubts = ['AMB-SD-05', 'AMB-SD-06'] as const

const issued = (cite: string): StepSource => ({
  id: 'plan-issued',
  action: { zh: '印发实施整改方案', en: 'Issue the plan for implementation' },
  act: 'issue',
  by: ['unstated'],
  note: {
    zh: '原文没写由谁印发；段末责任部门列的是县推长办、各乡镇人民政府、县级有关部门。',
    en: 'The text does not say who issues it; the note at the end of the paragraph lists the county Yangtze Belt office, the townships and the county departments concerned.',
  },
  doubts: ['AMB-SD-29', 'AMB-SD-26'],
  cite: [cite, 'SD-043'],
})

/** 10 working days from the hand-over, the same in two procedures that rest on different sentences. */
const draftAndSubmitToCounty = (cite: { draft: string; submit: string }): readonly StepSource[] => [
  {
    id: 'plan-drafted',
    action: { zh: '组织制定整改方案', en: 'Draft the rectification plan' },
    act: 'draft',
    by: ['township-and-departments'],
    implied: true,
    due: { inside: 'submitted-to-county-lead' },
    doubts: ['AMB-SD-19'],
    cite: [cite.draft],
  },
  {
    id: 'submitted-to-county-lead',
    action: {
      zh: '整改方案报县级对应的牵头部门审核',
      en: 'Submit the plan to the corresponding county lead department for review',
    },
    act: 'submit',
    by: ['township-and-departments'],
    parties: [{ role: 'county-lead', capacity: 'reviews' }],
    due: {
      within: 10,
      unit: 'working-day',
      after: 'handed-over',
      stricter: { after: 'handed-to-county', doubt: 'AMB-SD-07' },
    },
    doubts: [...submissionDoubts, 'AMB-SD-11'],
    cite: [cite.submit],
  },
  {
    id: 'county-lead-reviewed',
    action: { zh: '审核形成县级整改方案', en: 'Review it and form the county plan' },
    act: 'review',
    by: ['county-lead'],
    implied: true,
    note: {
      zh: '审核本身没有单独期限，须赶在15个工作日报市级之前形成。',
      en: 'The review has no limit of its own; the county plan must exist before the 15 working days for the city run out.',
    },
    doubts: ['AMB-SD-11'],
    cite: [cite.submit],
  },
]

const fifteenDays = {
  within: 15,
  unit: 'working-day',
  after: 'handed-over',
  stricter: { after: 'handed-to-county', doubt: 'AMB-SD-07' },
} as const

/** 二(一) 制定整改方案. */
export const plan: PhaseSource = {
  id: 'plan',
  name: { zh: '制定整改方案', en: 'making the plan' },
  ends: 'plan-issued',
  decide: [
    {
      procedure: 'after-the-upper-plan',
      when: {
        all: [
          { fact: 'level', operator: 'in', value: ['national', 'provincial'] },
          { fact: 'severity', operator: 'equal', value: 'key' },
        ],
      },
      doubts: classDoubts,
      cite: ['SD-030'],
    },
    {
      procedure: 'appraised-by-the-city',
      when: {
        any: [
          {
            all: [
              { fact: 'level', operator: 'in', value: ['national', 'provincial'] },
              { fact: 'severity', operator: 'equal', value: 'general' },
            ],
          },
          {
            all: [
              { fact: 'level', operator: 'equal', value: 'municipal' },
              { fact: 'severity', operator: 'equal', value: 'key' },
            ],
          },
        ],
      },
      doubts: classDoubts,
      cite: ['SD-035'],
    },
    {
      procedure: 'consented-by-the-city',
      when: {
        all: [
          { fact: 'level', operator: 'equal', value: 'municipal' },
          { fact: 'severity', operator: 'equal', value: 'general' },
        ],
      },
      doubts: classDoubts,
      cite: ['SD-040'],
    },
    {
      gap: 'found-by-the-county',
      when: { all: [{ fact: 'level', operator: 'equal', value: 'county' }] },
      cite: ['SD-026'],
    },
  ],
  procedures: {
    'after-the-upper-plan': {
      name: {
        zh: '国家、省级移交的重点突出问题：结合上级方案制定县级方案',
        en: 'national or provincial key problem: a county plan after the upper plan',
      },
      cite: ['SD-031'],
      steps: [
        {
          id: 'upper-plan-issued',
          action: { zh: '配合上级部门制定整改方案', en: 'Cooperate with the upper departments on their plan' },
          act: 'cooperate',
          by: ['main-unit'],
          parties: [
            { role: 'county-office', capacity: 'urges' },
            { role: 'upper-departments', capacity: 'cooperates-with' },
          ],
          meanwhile: {
            zh: '上级方案印发前没有期限：主责单位积极配合上级部门制定方案，县推长办负责督促；印发后请登记印发日期和文号。',
            en: 'No clock runs before the upper plan is issued: the main unit cooperates with the upper departments, urged by the county Yangtze Belt office; once it is issued, log its date and number.',
          },
          cite: ['SD-030'],
        },
        {
          id: 'plan-drafted',
          action: { zh: '结合上级方案制定县级整改方案', en: 'Draft the county plan on the basis of the upper plan' },
          act: 'draft',
          by: ['main-unit'],
          implied: true,
          due: { inside: 'submitted-to-county-lead' },
          cite: ['SD-031'],
        },
        {
          id: 'county-government-consented',
          action: {
            zh: '县级整改方案经县人民政府同意',
            en: 'Obtain the county government’s consent to the county plan',
          },
          act: 'consent',
          by: ['main-unit'],
          parties: [{ role: 'county-government', capacity: 'consents' }],
          due: { inside: 'submitted-to-county-lead' },
          doubts: ['AMB-SD-10'],
          cite: ['SD-032'],
        },
        {
          id: 'submitted-to-county-lead',
          action: {
            zh: '县级整改方案报对应的县级牵头部门审核',
            en: 'Submit the county plan to the corresponding county lead department for review',
          },
          act: 'submit',
          by: ['main-unit'],
          parties: [{ role: 'county-lead', capacity: 'reviews' }],
          due: { within: 5, unit: 'working-day', after: 'upper-plan-issued' },
          doubts: [...submissionDoubts, 'AMB-SD-08', 'AMB-SD-09', 'AMB-SD-10'],
          cite: ['SD-033'],
        },
        {
          id: 'county-lead-reviewed',
          action: { zh: '审核县级整改方案', en: 'Review the county plan' },
          act: 'review',
          by: ['county-lead'],
          implied: true,
          doubts: ['AMB-SD-09'],
          cite: ['SD-033'],
        },
        {
          id: 'office-deliberated',
          action: {
            zh: '县级领导小组办公室会议审议',
            en: 'Deliberation by the meeting of the county leading group’s office',
          },
          act: 'deliberate',
          by: [{ role: 'county-office', presumed: true }],
          parties: [{ role: 'county-office-meeting', capacity: 'deliberates' }],
          cite: ['SD-034'],
        },
        issued('SD-034'),
      ],
    },
    'appraised-by-the-city': {
      name: {
        zh: '国家、省级移交的一般性问题，市级确定的重点突出问题：市级论证审议',
        en: 'national or provincial general problem, municipal key problem: appraised and deliberated by the city',
      },
      cite: ['SD-035'],
      steps: [
        ...draftAndSubmitToCounty({ draft: 'SD-035', submit: 'SD-036' }),
        {
          id: 'submitted-to-municipal-lead',
          action: {
            zh: '县级整改方案报市级牵头部门审核',
            en: 'Submit the county plan to the municipal lead department for review',
          },
          act: 'submit',
          by: [{ role: 'county-lead', presumed: true }],
          parties: [{ role: 'municipal-lead', capacity: 'reviews' }],
          due: fifteenDays,
          doubts: [...submissionDoubts, 'AMB-SD-12', 'AMB-SD-14', 'AMB-SD-35'],
          cite: ['SD-037'],
        },
        {
          id: 'municipal-lead-reviewed',
          action: { zh: '审核县级整改方案', en: 'Review the county plan' },
          act: 'review',
          by: ['municipal-lead'],
          implied: true,
          cite: ['SD-037'],
        },
        {
          id: 'experts-appraised',
          action: { zh: '组织专家论证', en: 'Have experts appraise the plan' },
          act: 'appraise',
          by: ['municipal-office', 'municipal-ecology-bureau'],
          parties: [{ role: 'experts', capacity: 'appraises' }],
          cite: ['SD-038'],
        },
        {
          id: 'office-deliberated',
          action: { zh: '领导小组办公室会议审议', en: 'Deliberation by the meeting of the leading group’s office' },
          act: 'deliberate',
          by: [{ role: 'municipal-office', presumed: true }],
          parties: [{ role: 'municipal-office-meeting', capacity: 'deliberates', presumed: true }],
          doubts: ['AMB-SD-13'],
          cite: ['SD-039'],
        },
        issued('SD-039'),
      ],
    },
    'consented-by-the-city': {
      name: {
        zh: '市级确定的一般性问题：市级审核同意',
        en: 'municipal general problem: reviewed and consented to by the city',
      },
      cite: ['SD-040'],
      steps: [
        ...draftAndSubmitToCounty({ draft: 'SD-040', submit: 'SD-041' }),
        {
          id: 'submitted-to-municipal-sector-authority',
          action: {
            zh: '县级整改方案报市级行业主管部门审核同意',
            en: 'Submit the county plan to the municipal sector authority for review and consent',
          },
          act: 'submit',
          by: [{ role: 'county-lead', presumed: true }],
          parties: [{ role: 'municipal-sector-authority', capacity: 'reviews-and-consents' }],
          due: fifteenDays,
          doubts: [...submissionDoubts, 'AMB-SD-12', 'AMB-SD-14', 'AMB-SD-35'],
          cite: ['SD-042'],
        },
        {
          id: 'municipal-sector-authority-consented',
          action: { zh: '市级行业主管部门审核同意', en: 'Review and consent by the municipal sector authority' },
          act: 'review-and-consent',
          by: ['municipal-sector-authority'],
          doubts: ['AMB-SD-12'],
          cite: ['SD-042'],
        },
        issued('SD-042'),
      ],
    },
  },
  gaps: {
    'found-by-the-county': {
      say: {
        zh: '本方案没有规定县级自行发现、未经市级确定的问题怎样编制和审批整改方案，也没有期限。',
        en: 'The document has no procedure and no time limit for the plan of a problem that the county found itself and the city has not determined.',
      },
      instead: {
        zh: '可参照市级确定的同类问题办理，但须请县推长办（县发展和改革局）确认；也请确认是否已列为市级确定的问题。',
        en: 'The procedure for a like problem determined by the city may serve as a model if the county Yangtze Belt office confirms it; also ask whether the city has determined this problem.',
      },
      doubts: ['AMB-SD-04'],
      cite: ['SD-026', 'SD-040'],
    },
  },
}
