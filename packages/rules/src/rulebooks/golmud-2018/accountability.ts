import type { MeasureSource } from '../../rulebook/source-beside.ts'
import type { Text } from '../../vocabulary/index.ts'

/** 三(五)3: departments and units, inspected and called to account by law. */
const inspected = (ground: Text, on?: MeasureSource['on']): MeasureSource => ({
  kind: 'sanction',
  ground,
  action: { zh: '依法依规督察问责', en: 'inspect and call to account by law' },
  by: [{ role: 'commissioners', presumed: true }],
  to: ['late-units'],
  on,
  cite: ['GM-039'],
})

/** 四(四): “all” are held to account (一律); whether the ground is there remains for a person to find. */
const answerable = (ground: Text, more: Pick<MeasureSource, 'on' | 'doubts'> = {}): MeasureSource => ({
  kind: 'sanction',
  ground,
  action: { zh: '“一律”严肃追责问责', en: '“all” are held strictly to account' },
  by: ['unstated'],
  on: more.on,
  doubts: ['AMB-GM-03', ...(more.doubts ?? [])],
  cite: ['GM-061'],
})

/** The grounds on which somebody answers. The text is run together in 四(四), so each ground stands alone (AMB-GM-04). */
export const accountability: Readonly<Record<string, MeasureSource>> = {
  'late-task': inspected({ zh: '未按期完成工作任务', en: 'a task not finished in time' }, 'overdue'),
  'failed-duty': inspected({ zh: '履行职责不到位', en: 'failing in duty' }),
  'no-mechanism': answerable({ zh: '未建立环境保护长效机制', en: 'no long-term mechanism set up' }),
  'not-carried-out': answerable({ zh: '已制定制度但未贯彻落实', en: 'rules made but not carried out' }),
  'not-as-required': answerable({ zh: '未按要求整改', en: 'not rectified as required' }),
  relapse: answerable(
    { zh: '整改后反弹（原文断句不明）', en: 'relapse after rectification (run together in the text)' },
    { on: 'relapsed', doubts: ['AMB-GM-04'] },
  ),
  'serious-problem': answerable(
    { zh: '严重环保突出问题（原文断句不明）', en: 'a serious outstanding problem (run together in the text)' },
    { doubts: ['AMB-GM-04'] },
  ),
  inaction: answerable({ zh: '工作中不担当、不作为等', en: 'shirking, inaction and the like' }),
}
