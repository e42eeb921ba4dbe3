import { say } from '../../reply/texts.ts'
import { addressOf, type FileRequest } from '../file-request.ts'
import { filtersOf } from '../filters.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

/** “导出台账”, “出挂图”: the file goes with the answer where the channel carries files; elsewhere the text says where it is. */
export function answerFile(turn: Turn, kind: 'export' | 'chart'): Answer {
  const filters = filtersOf(turn.reading, turn.ports.who?.unit)
  const request: FileRequest = { kind, filters }
  const said = say('file', { kind, filters, today: turn.today, address: shownAddress(turn, request) })
  return { ...answer(turn, 'read', kind, [said], { filters: { ...filters } }), files: [request] }
}

/** Null where the file itself comes: a path leads nowhere from a chat of WeCom. */
export const shownAddress = ({ ports }: Pick<Turn, 'ports'>, request: FileRequest): string | null =>
  ports.channel === 'wecom' ? null : addressOf(request, ports.ledgerName)
