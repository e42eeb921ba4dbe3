import type { Language } from '@zhenggai/rules'
import { directoryOf } from '../interpret/directory.ts'
import { read } from '../interpret/read.ts'
import type { Reading } from '../interpret/reading.ts'
import type { Normalised } from '../understand/normalise.ts'
import { languageOf } from '../understand/text/language.ts'
import type { ConversationMemory, PersonMemory } from './memory.ts'
import type { IncomingMessage, Ports } from './ports.ts'
import type { Turn } from './turn.ts'

/** A turn before anything was looked up, so that even a failing ledger gets a sentence in the right language. */
export function bareTurn(
  message: IncomingMessage,
  memory: ConversationMemory,
  ports: Ports,
  known: PersonMemory,
  { text, language }: Pick<Normalised, 'text' | 'language'>,
): Turn {
  const me = { ...known, name: ports.who?.name ?? known.name }
  const spoken = language ?? me.language ?? 'zh'
  const reading: Reading = {
    text,
    language: spoken,
    numbers: [],
    numberMentions: [],
    dates: [],
    units: [],
    steps: [],
    classes: {},
    mood: { asserted: false, question: false, blocked: null },
  }
  return { message, ports, today: ports.today, now: ports.now, reading, language: spoken, memory, me }
}

/** What stands in a message, against the units and rules of this ledger. */
export async function readTurn(
  turn: Turn,
  normalised: Pick<Normalised, 'text' | 'language'>,
): Promise<Pick<Turn, 'reading' | 'language'>> {
  const { ledger } = turn.ports
  const reading = read(normalised, {
    today: turn.today,
    directory: directoryOf(await ledger.all()),
    rulebooks: ledger.rulebooks(),
    language: turn.language,
  })
  // The Chinese name of a unit does not make an English sentence Chinese.
  const language: Language = languageOf(normalised.text, reading.units) ?? turn.language
  return { reading, language }
}
