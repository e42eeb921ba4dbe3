export { duties, unscheduledDuties } from './duties.ts'
export type * from './duty.ts'
export { problemDuties, undecidedDuties } from './problem-duties.ts'
