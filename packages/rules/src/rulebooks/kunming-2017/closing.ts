import type { GateSource, PhaseSource } from '../../rulebook/source.ts'

const gate = (zh: string, en: string, check: GateSource['check'], doubts?: readonly string[]): GateSource => ({
  say: { zh: `据报道，${zh}`, en: `As reported: ${en}` },
  check,
  doubts,
  cite: ['KM-017'],
})

/** Closing out against the ledger. “六个不放过” are its gates: the ledger shows three (the first by unit and person), three are for a person to say. */
export const closing: PhaseSource = {
  id: 'close',
  name: { zh: '对账销号', en: 'closing out' },
  ends: 'closed',
  decide: [{ procedure: 'against-the-ledger', cite: ['KM-013'] }],
  procedures: {
    'against-the-ledger': {
      name: { zh: '据2017年报道：逐项对账销号', en: 'as reported in 2017: closed out item by item against the ledger' },
      cite: ['KM-013', 'KM-035'],
      steps: [
        {
          id: 'closed',
          action: { zh: '据报道：逐项对账销号', en: 'As reported: closed out against the ledger' },
          act: 'close',
          by: ['unstated'],
          after: ['rectified'],
          note: {
            zh: '报道没讲由谁验收、多长时间，只说追求“群众认账、社会认可、上级认定”。',
            en: 'Neither the accepting body nor a time is reported, only that the public, society and the level above were to agree.',
          },
          doubts: ['AMB-KM-01'],
          cite: ['KM-013', 'KM-018', 'KM-035'],
        },
      ],
    },
  },
  gates: {
    responsibility: gate(
      '责任不明确不放过：台账有责任单位',
      'responsibility is clear: the ledger names the responsible unit',
      { field: 'units.responsible' },
    ),
    'person-in-charge': gate(
      '责任不明确不放过：台账有责任人',
      'responsibility is clear: the ledger names the person in charge',
      { field: 'personInCharge' },
    ),
    measures: gate(
      '“错失”（疑为“措施”）不具体不放过：台账有整改措施',
      '“错失”, read as measures, are concrete: the ledger has measures',
      { field: 'measures' },
      ['AMB-KM-02'],
    ),
    mechanism: gate('机制不长效不放过', 'the mechanism lasts', { confirmed: 'lasting-mechanism' }),
    rectified: gate('整改不到位不放过：已登记整改完成', 'the rectification is complete: it is on record', {
      recorded: 'rectified',
    }),
    public: gate('群众不满意不放过', 'the public is satisfied', { confirmed: 'public-satisfied' }),
    ledger: gate('台账不规范不放过', 'the ledger is in order', { confirmed: 'ledger-in-order' }),
  },
}
