import { handbookDocx } from '../../exchange/handbook/docx.ts'
import { handbookOf } from '../../exchange/handbook/handbook.ts'
import { ledgerFor, ledgerQuery } from '../ledger-of.ts'
import { defineRoute, ok } from '../route.ts'
import { noteExport } from './note-reading.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const readHandbook = defineRoute({
  method: 'GET',
  path: '/api/v1/handbook.docx',
  id: 'readHandbook',
  summary:
    'The working handbook of the ledger: the rules of each class of its problems, and each problem on its sheet.',
  request: { query: ledgerQuery },
  answers: { 200: { description: 'A Word file.', contentType: DOCX } },
  faults: [404],
  async handle(house, { query, ...visitor }) {
    const ledger = await ledgerFor(house, query.ledger)
    await noteExport(house, visitor, `${ledger.name} handbook`)
    const day = house.clock.today()
    const handbook = handbookOf({ problems: await ledger.all(), rulebook: ledger.rulebook, day })
    const name = encodeURIComponent(`整改工作手册-${day}.docx`)
    return ok(Buffer.from(await handbookDocx(handbook)), {
      'Content-Type': DOCX,
      'Content-Disposition': `attachment; filename="handbook-${day}.docx"; filename*=UTF-8''${name}`,
    })
  },
})
