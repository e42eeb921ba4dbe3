export type { Command, Need } from './commands/command.ts'
export { commands } from './commands/commands.ts'
export { type Intent, type ReadIntent, readIntents, type WriteIntent, writeIntents } from './commands/intent.ts'
export { leftUntil } from './converse/answer/left.ts'
export { converse } from './converse/converse.ts'
export { addressOf, type FileRequest } from './converse/file-request.ts'
export {
  type ConversationMemory,
  emptyMemory,
  isFresh,
  LIFETIME_MINUTES,
  type PersonMemory,
  type Proposal,
} from './converse/memory.ts'
export type { IncomingMessage, Outcome, People, Ports, Reply, Understood } from './converse/ports.ts'
export { type Person, type Role, roles } from './directory/person.ts'
export { type Interpretation, interpret } from './interpret/interpret.ts'
export { prepareUnderstanding } from './interpret/likeness/likeliest.ts'
export { type ReadingContext, read } from './interpret/read.ts'
export type { Reading } from './interpret/reading.ts'
export { effectiveEntries, type Folded, fold, inOrder, withChanges } from './ledger/fold.ts'
export type * from './ledger/ledger.ts'
export { type Block, item, lead, line, note } from './render/block.ts'
export { renderMarkdown } from './render/markdown.ts'
export { renderPlain } from './render/plain.ts'
export { type Phrases, phrases } from './reply/phrases.ts'
export type { Filters, Left } from './reply/view.ts'
export { type Permission, permission, principalsOf } from './rights/acting.ts'
export { mayWrite } from './rights/may-write.ts'
export { maskPersonal } from './rights/personal.ts'
export { roleLabels } from './rights/refusals.ts'
export { isPersonal, overseesLedger, seenBy, seesAll, type Viewers } from './rights/seen.ts'
export { ledgerSeenBy } from './rights/seen-ledger.ts'
export type { Subject } from './rights/wanted.ts'
