import type { CivilDate } from '@zhenggai/rules'
import type { DayMention } from '../../understand/dates.ts'
import type { Reading } from '../reading.ts'
import { untilIn } from './until.ts'

/** What an extension says of itself. The problem is among the numbers of the reading. */
export interface ExtensionSlots {
  /** The new date; null where none is named (延期一个月), and asked for. Not `certain`: show it as a question. */
  readonly until: DayMention | null
  /** On what it rests, in the writer's words; null where nothing is named, and asked for. */
  readonly basis: string | null
}

const basis =
  /(?:依据|根据|凭|按照?|理由|原因)(?:是|为|:)?\s?([^,。;!?\n]{2,60})|([^,。;!?\n\s\d]{2,20}(?:批复|批示|批文|批准|同意|会议纪要|纪要|发文|文件|复函))|(?:因为?|由于)([^,。;!?\n]{2,60})|\b(?:on the basis of|based on|according to|because(?: of)?|due to|per|reason:?|basis:?)\s([^,.;!?\n]{3,80})|,\s([^,.;!?\n]{0,60}?\b(?:approved|agreed|consented|decided)\b[^,.;!?\n]{0,40})|\bby\s((?:the\s)?[^,.;!?\d\n]{3,60})$/i

/** What is no basis: the words of the extension itself. */
const frame = /^(?:.*?(?:问题|号))?\s*(?:已经?|经|由|报|据)?|(?:批准|同意)(?=延|展)/g

export function readExtension({ text }: Pick<Reading, 'text'>, today: CivilDate): ExtensionSlots {
  const words = (basis.exec(text) ?? []).slice(1).find((one) => one !== undefined)
  return { until: untilIn(text, today), basis: words?.replace(frame, '').trim() || null }
}
