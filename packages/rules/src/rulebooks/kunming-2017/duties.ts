import type { DutySource } from '../../rulebook/source-beside.ts'

/** None has a rhythm in the report, so none is ever due. */
export const duties: Readonly<Record<string, DutySource>> = {
  'wall-chart': {
    name: {
      zh: '据报道：按时间节点顺序列出整改内容，挂图督战',
      en: 'as reported: the work was put on a wall chart in the order of its time nodes',
    },
    by: ['city'],
    when: { unscheduled: { zh: '报道没讲多久更新', en: 'how often it was renewed is not reported' } },
    cite: ['KM-012'],
  },
  'news-published': {
    name: { zh: '据报道：公开相关情况，回应群众关切', en: 'as reported: news was published, concerns were answered' },
    by: ['city'],
    when: {
      unscheduled: { zh: '报道只说“按期”，没讲周期', en: 'only “on schedule” is reported, without an interval' },
    },
    doubts: ['AMB-KM-05'],
    cite: ['KM-020'],
  },
  'joint-meetings': {
    name: {
      zh: '据报道：召开联席会议，协调解决难题',
      en: 'as reported: the joint meeting met to settle difficulties',
    },
    by: ['joint-meeting'],
    when: {
      unscheduled: { zh: '报道说“定期不定期”，没有周期', en: '“regularly and irregularly”, without an interval' },
    },
    doubts: ['AMB-KM-05'],
    cite: ['KM-005', 'KM-014'],
  },
  'four-fields': {
    name: {
      zh: '据报道：盯住水质、空气质量、城市环境、自然保护区的重点问题',
      en: 'as reported: focused on key problems of water, air, the urban environment and nature reserves',
    },
    by: ['lead-unit'],
    when: { unscheduled: { zh: '报道没讲时间', en: 'no time is reported' } },
    cite: ['KM-015'],
  },
}
