import { describe, expect, it } from 'vitest'
import { learn, weigh } from './model.ts'

const samples = [
  [['rain', 'cold'], 'inside'],
  [['rain', 'wind'], 'inside'],
  [['sun', 'warm'], 'outside'],
  [['sun', 'wind'], 'outside'],
  [['cold', 'wind'], 'inside'],
  [['warm'], 'outside'],
] as const

describe('a likeness that is learnt', () => {
  const model = learn(samples)

  it('finds what goes with what', () => {
    expect(weigh(model, ['rain'])[0]?.value).toBe('inside')
    expect(weigh(model, ['sun', 'warm'])[0]?.value).toBe('outside')
  })

  it('gives probabilities', () => {
    const likely = weigh(model, ['wind', 'cold'])
    expect(likely.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
  })

  it('is undecided about what it never saw', () => {
    expect(weigh(model, ['fog']).map(({ probability }) => probability)).toEqual([0.5, 0.5])
  })

  it('is the same whenever it is learnt', () => {
    expect(weigh(learn(samples), ['wind'])).toEqual(weigh(model, ['wind']))
  })
})
