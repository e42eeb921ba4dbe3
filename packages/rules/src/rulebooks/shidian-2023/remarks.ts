import type { RemarkSource } from '../../rulebook/source.ts'

/** What an answer adds for some sources. */
export const remarks: readonly RemarkSource[] = [
  // The first close-out rule names provincial problems too, beside the rules of their own (二(三)).
  { doubt: 'AMB-SD-01', when: { all: [{ fact: 'level', operator: 'equal', value: 'provincial' }] } },
  { doubt: 'AMB-SD-32', when: { all: [{ fact: 'source', operator: 'equal', value: 'inspection' }] } },
  {
    doubt: 'AMB-SD-02',
    when: {
      all: [
        { fact: 'source', operator: 'equal', value: 'democratic-supervision' },
        { fact: 'supervisor', operator: 'equal', value: 'cdl-central' },
      ],
    },
  },
  {
    doubt: 'AMB-SD-03',
    when: {
      all: [
        { fact: 'source', operator: 'equal', value: 'democratic-supervision' },
        { fact: 'supervisor', operator: 'equal', value: 'other' },
      ],
    },
  },
]
