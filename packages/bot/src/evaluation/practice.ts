import type { HeldApart } from './message.ts'
import { practiceFive } from './practice/five.ts'
import { practiceFour } from './practice/four.ts'
import { practiceOne } from './practice/one.ts'
import { practiceThree } from './practice/three.ts'
import { practiceTwo } from './practice/two.ts'

/** Messages from which the understanding was improved, each set after it had been measured once. */
export const practice: readonly HeldApart[] = [
  ...practiceOne,
  ...practiceTwo,
  ...practiceThree,
  ...practiceFour,
  ...practiceFive,
]
