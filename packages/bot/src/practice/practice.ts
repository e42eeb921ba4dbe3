import { practiceFive } from './five.ts'
import { practiceFour } from './four.ts'
import type { HeldApart } from './message.ts'
import { practiceOne } from './one.ts'
import { practiceSix } from './six.ts'
import { talk } from './talk.ts'
import { practiceThree } from './three.ts'
import { practiceTwo } from './two.ts'

/** Messages from which the understanding was improved, each set after it had been measured once. */
export const practice: readonly HeldApart[] = [
  ...practiceOne,
  ...practiceTwo,
  ...practiceThree,
  ...practiceFour,
  ...practiceFive,
  ...practiceSix,
  ...talk,
]
