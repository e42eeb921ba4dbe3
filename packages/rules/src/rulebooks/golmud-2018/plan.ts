import type { Conditions } from '../../rulebook/conditions.ts'
import type { DecisionSource, PhaseSource, ProcedureSource, StepSource } from '../../rulebook/source.ts'
import { type Cause, kinds } from './causes.ts'

const product = (id: string, zh: string, en: string, cite: string): StepSource => ({
  id,
  action: { zh, en },
  act: 'draft',
  by: [{ role: 'responsible-unit', presumed: true }],
  after: [],
  cite: [cite],
})

/** 三(二): what each kind of cause demands. The text says neither by when nor who approves. */
const products: Readonly<Record<Cause, readonly StepSource[]>> = {
  awareness: [product('measures-by-class', '分类制定整改措施', 'Draw up measures class by class', 'GM-016')],
  institutional: [
    product('reform-measures', '深化改革，明确措施', 'Reform, and make the measures clear', 'GM-017'),
    product('mechanism-made', '研究制定长效机制并长期坚持', 'Work out a long-term mechanism and keep to it', 'GM-017'),
  ],
  systemic: [
    product(
      'work-plan-made',
      '制定工作方案，明确时间表、路线图',
      'Draw up a work plan with timetable and roadmap',
      'GM-018',
    ),
  ],
}

/** 四(二) asks it of every task. */
const planned = (after: readonly StepSource[]): StepSource => ({
  id: 'plan-issued',
  action: { zh: '定方案，明确路线图、时间表和责任人', en: 'Settle the plan: roadmap, timetable, person in charge' },
  act: 'draft',
  by: ['responsible-unit'],
  after: after.map(({ id }) => id),
  note: {
    zh: '方案由谁审批、多长时间，文件未规定。',
    en: 'The text does not say who approves the plan, nor by when.',
  },
  doubts: ['AMB-GM-08', 'AMB-GEN-08'],
  cite: ['GM-055'],
})

const demands: Readonly<Record<string, ProcedureSource>> = Object.fromEntries(
  Object.entries(kinds).map(([id, { name, causes }]): [string, ProcedureSource] => {
    const steps = causes.flatMap((cause) => products[cause])
    return [
      id,
      {
        name: { zh: `问题成因：${name.zh}`, en: `kind of cause: ${name.en}` },
        steps: [...steps, planned(steps)],
        doubts: ['AMB-GM-07', 'AMB-GEN-07'],
        cite: ['GM-055'],
      },
    ]
  }),
)

const hazard: ProcedureSource = {
  name: { zh: '环境风险隐患：边排查、边建档', en: 'hazard: screened and filed side by side' },
  cite: ['GM-027'],
  steps: [
    {
      id: 'hazard-screened',
      action: { zh: '抽调专人排查隐患', en: 'Screen the hazard with assigned staff' },
      act: 'screen',
      by: ['assigned-staff'],
      cite: ['GM-027', 'GM-028'],
    },
    {
      id: 'hazard-filed',
      action: { zh: '为隐患建档', en: 'Open a file on the hazard' },
      act: 'record',
      by: ['unstated'],
      after: [],
      cite: ['GM-027'],
    },
    planned([]),
  ],
}

const citedBy = (causes: readonly Cause[]): readonly string[] => [
  ...new Set(causes.flatMap((one) => products[one].flatMap((step) => step.cite))),
]

const cause = (value: string): Conditions => ({
  all: [
    { fact: 'matter', operator: 'equal', value: 'problem' },
    { fact: 'cause', operator: 'equal', value },
  ],
})

export const plan: PhaseSource = {
  id: 'plan',
  name: { zh: '定措施、定方案', en: 'measures and plan' },
  ends: 'plan-issued',
  decide: [
    { procedure: 'hazard', when: { all: [{ fact: 'matter', operator: 'equal', value: 'hazard' }] }, cite: ['GM-027'] },
    ...Object.entries(kinds).map(
      ([id, { causes }]): DecisionSource => ({
        procedure: id,
        when: cause(id),
        cite: causes.length > 0 ? citedBy(causes) : ['GM-055'],
      }),
    ),
  ],
  procedures: { hazard, ...demands },
  gates: {
    roadmap: {
      say: { zh: '路线图已明确', en: 'the roadmap is settled' },
      check: { confirmed: 'roadmap' },
      cite: ['GM-055'],
    },
    timetable: {
      say: { zh: '时间表已明确（登记整改时限）', en: 'the timetable is settled (the time limit is on record)' },
      check: { field: 'timeLimit' },
      cite: ['GM-055'],
    },
    'person-in-charge': {
      say: { zh: '责任人已明确', en: 'the person in charge is named' },
      check: { confirmed: 'person-in-charge' },
      cite: ['GM-055'],
    },
  },
}
