export {
  check,
  type Expected,
  shouldNotReply,
  shouldNotWrite,
  shouldReply,
  textOf,
  UnexpectedReplyError,
} from './expect.ts'
export { createTestChat, type Saying, type TestChat, type TestSetting } from './group.ts'
export { createMemoryLedger, type MemoryLedger, type Start } from './memory-ledger.ts'
export { samplePeople } from './people.ts'
export { sampleProblems } from './sample-problems.ts'
export { type Line, play, type Script } from './script.ts'
