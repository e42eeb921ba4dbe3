import { item, lead, line, note } from '../../render/block.ts'
import type { GatesData, MeasuresData, Texts } from '../texts.ts'
import { basis, bodies, name } from './words.ts'

const met = (value: boolean | null): string => (value === null ? '要由人认定' : value ? '已有记录' : '还没有')

function gatesLead({ about, phase, gates }: GatesData): string {
  const open = gates.filter((gate) => gate.met !== true).length
  const where = phase ? `${phase.zh}阶段` : '现在'
  return open === 0
    ? `${name(about)}${where}的${gates.length}项要求都有记录。`
    : `${name(about)}${where}有${gates.length}项要求，${open}项还没有或要由人认定：`
}

function measureLead({ about, measures, more }: MeasuresData): string {
  return measures.length === 0
    ? `${name(about)}：适用的文件没有列出现在可以采取的措施。`
    : `${name(about)}可以采取的措施有${measures.length + more}项：`
}

export const particulars = {
  gates: (data) =>
    data.gates.length === 0
      ? [
          lead(
            `${name(data.about)}：适用的文件对${data.phase ? `${data.phase.zh}阶段` : '现在'}没有列出必须满足的要求。`,
          ),
        ]
      : [
          lead(gatesLead(data)),
          ...data.gates.map((gate) => item(`${gate.say.zh}：${met(gate.met)}`)),
          line(`依据：${basis(data.basis)}`),
          ...data.doubts.map(({ zh }) => note(`存疑：${zh}`)),
        ],
  measures: (data) => [
    lead(measureLead(data)),
    ...data.measures.map(({ action, ground, by, judged, discretionary }) =>
      item(
        `${action.zh}（${bodies(by)}）：${ground.zh}${judged ? '，是否属于要由人认定' : ''}${discretionary ? '，可以不采取' : ''}`,
      ),
    ),
    ...(data.more > 0 ? [line(`还有${data.more}项没有列出。`)] : []),
    ...(data.measures.length > 0 ? [line(`依据：${basis(data.basis)}`)] : []),
    ...data.doubts.map(({ zh }) => note(`存疑：${zh}`)),
  ],
} satisfies Partial<Texts>
