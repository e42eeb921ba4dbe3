import type { PhaseSource } from '../../rulebook/source.ts'

/** 保障措施五: self-inspection, then the municipal finding, whose body, signature and time the digest leaves out. */
export const closing: PhaseSource = {
  id: 'close',
  name: { zh: '验收销号', en: 'closing out' },
  ends: 'closed',
  decide: [{ procedure: 'municipal-finding', cite: ['ZT-048'] }],
  procedures: {
    'municipal-finding': {
      name: {
        zh: '责任单位自查自验，市级验收认定后销号',
        en: 'self-inspected by the responsible unit, closed out after the municipal level’s acceptance finding',
      },
      cite: ['ZT-048'],
      steps: [
        {
          id: 'self-inspected',
          action: { zh: '开展自查自验', en: 'Carry out the self-inspection' },
          act: 'self-inspect',
          by: ['responsible-unit'],
          after: ['rectified'],
          cite: ['ZT-048'],
        },
        {
          id: 'municipal-level-found',
          action: { zh: '市级开展验收认定', en: 'Acceptance finding by the municipal level' },
          act: 'accept-by-finding',
          by: ['municipal-level'],
          note: {
            zh: '摘要没写由市级哪个机关认定、谁签字、多长时间，“有关要求”在摘要之外，请先核实。',
            en: 'The digest names no body, signature or time, and the “requirements concerned” stand outside it: check them first.',
          },
          doubts: ['AMB-ZT-06'],
          cite: ['ZT-048'],
        },
        {
          id: 'closed',
          action: { zh: '销号', en: 'Close out' },
          act: 'close',
          by: [{ role: 'municipal-level', presumed: true }],
          doubts: ['AMB-ZT-06'],
          cite: ['ZT-048'],
        },
      ],
    },
  },
}
