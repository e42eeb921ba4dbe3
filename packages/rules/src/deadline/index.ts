export * from './count.ts'
export type * from './deadline.ts'
