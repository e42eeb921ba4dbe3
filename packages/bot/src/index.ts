export type { Command, Need } from './commands/command.ts'
export { commands } from './commands/commands.ts'
export { type Intent, type ReadIntent, readIntents, type WriteIntent, writeIntents } from './commands/intent.ts'
export { leftUntil } from './converse/answer/left.ts'
export { converse } from './converse/converse.ts'
export {
  type ConversationMemory,
  emptyMemory,
  LIFETIME_MINUTES,
  type PersonMemory,
  type Proposal,
} from './converse/memory.ts'
export type { IncomingMessage, Outcome, Ports, Reply, Understood } from './converse/ports.ts'
export { type Person, type Role, roles } from './directory/person.ts'
export { type Interpretation, interpret } from './interpret/interpret.ts'
export { type ReadingContext, read } from './interpret/read.ts'
export type { Reading } from './interpret/reading.ts'
export type * from './ledger/ledger.ts'
export { type Phrases, phrases } from './reply/phrases.ts'
export type { Left } from './reply/view.ts'
