export * from './assess.ts'
export type * from './assessment.ts'
export { UnknownFactValueError } from './facts.ts'
export * from './may-log.ts'
