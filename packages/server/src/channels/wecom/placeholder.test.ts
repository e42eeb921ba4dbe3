import { expect, it } from 'vitest'
import { holdPlace } from './placeholder.ts'

const words = { working: 'working', workingStill: 'still working', nothingToSay: 'nothing' }
const via = { reqId: 'r', link: 1 }

function room() {
  let jobs: (() => void)[] = []
  const frames: { content: string; finish: boolean }[] = []
  const around = {
    newId: () => 's',
    after(_: number, job: () => void) {
      jobs = [job]
      return () => {
        jobs = []
      }
    },
  }
  const client = {
    async replyStream(_: unknown, { content, finish }: { content: string; finish: boolean }) {
      frames.push({ content, finish })
      return { kind: 'ok', body: undefined } as const
    },
  }
  const place = holdPlace(client, via, words, around, () => undefined)
  const next = () => {
    const [job] = jobs
    jobs = []
    job?.()
  }
  return { place, frames, next }
}

it('a quick answer needs no sign', () => {
  const { place, frames, next } = room()
  expect(place.take()).toBe(via)
  next()
  expect(frames).toEqual([])
  expect(place.take()).toBeUndefined()
})

it('a slow one is announced and takes the place of the sign', () => {
  const { place, frames, next } = room()
  next()
  expect(frames).toEqual([{ content: 'working', finish: false }])
  expect(place.take()).toBe(via)
})

it('one that would come too late finds the sign finished', () => {
  const { place, frames, next } = room()
  next()
  next()
  expect(frames.at(-1)).toEqual({ content: 'still working', finish: true })
  expect(place.take()).toBeUndefined()
})

it('where nothing comes of it, the sign is taken away', () => {
  const { place, frames, next } = room()
  next()
  place.end()
  expect(frames.at(-1)).toEqual({ content: 'nothing', finish: true })
})

it('what was answered is not ended once more', () => {
  const { place, frames, next } = room()
  next()
  place.take()
  place.end()
  expect(frames).toHaveLength(1)
})
