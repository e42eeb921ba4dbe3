/** Checking the text of a rulebook file for its author. Apart from the other entries because only the command needs it. */
import { compile } from './compile.ts'
import { type Mistake, RulebookError } from './rulebook/errors.ts'
import type { Rulebook } from './rulebook/rulebook.ts'
import { readRulebook, type WrittenRulebook } from './rulebook/text/read-rulebook.ts'

/** What a check of one file found, in lines for a person. */
export interface Report {
  readonly ok: boolean
  readonly lines: readonly string[]
}

/**
 * Checks the text of a rulebook file, in YAML or JSON: what was proved, or each mistake with its line and place.
 * @param name what the file is called in the lines.
 */
export async function reportOn(name: string, text: string): Promise<Report> {
  let written: WrittenRulebook | null = null
  try {
    written = readRulebook(text)
    return { ok: true, lines: proved(name, await compile(written.data)) }
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error
    return { ok: false, lines: refused(name, error.mistakes, written) }
  }
}

function refused(name: string, mistakes: readonly Mistake[], written: WrittenRulebook | null): readonly string[] {
  const lines = mistakes.map(({ place, wrong, mend }) => {
    const at = written?.locate(place)
    return `  ${at ? `${name}:${at.line}:${at.column}` : name}  ${place}: ${wrong} ${mend}`
  })
  return [`${name}: ${counted(mistakes.length, 'mistake')}`, ...lines]
}

function proved(name: string, { id, version, source, table, phases }: Rulebook): readonly string[] {
  const procedures = source.phases.flatMap((phase) => Object.values(phase.procedures))
  const gaps = source.phases.flatMap((phase) => Object.keys(phase.gaps ?? {}))
  const steps = procedures.flatMap((procedure) => procedure.steps)
  const combinations = Object.values(table).reduce((sum, { cells }) => sum + cells.length, 0)
  const beside = [
    counted(Object.keys(source.duties ?? {}).length, 'duty', 'duties'),
    counted(Object.keys(source.measures ?? {}).length, 'measure'),
    counted(source.signals?.length ?? 0, 'signal'),
    counted(Object.keys(source.doubts).length, 'doubt'),
    counted(Object.keys(source.provisions).length, 'provision'),
  ]
  return [
    `${name}: sound (${id}, version ${version})`,
    `  ${counted(Object.keys(table).length, 'question')} decided for ${counted(combinations, 'combination')} of facts: each leads to one answer`,
    `  ${counted(phases.length, 'phase')}, ${counted(procedures.length, 'procedure')}, ${counted(gaps.length, 'gap')}, ${counted(steps.length, 'step')}: each can be reached, each event can happen, each clock can be met`,
    `  ${beside.join(', ')}: each name that is used exists, each that is declared is used`,
  ]
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
