import { say } from '../../reply/texts.ts'
import type { FileRequest } from '../file-request.ts'
import { filtersOf } from '../filters.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

/** “导出台账”, “出挂图”: the file goes with the answer where the channel carries files; the text says where else it is. */
export function answerFile(turn: Turn, kind: 'export' | 'chart'): Answer {
  const filters = filtersOf(turn.reading, turn.ports.who?.unit)
  const files: readonly FileRequest[] = [{ kind, filters }]
  const said = say('file', { kind, filters, today: turn.today })
  return { ...answer(turn, 'read', kind, [said], { filters: { ...filters } }), files }
}
